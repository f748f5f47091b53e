import type {Entry, Html, Issue} from '../../../src/model/issue.js'
import type {Site} from '../../../src/model/site.js'
import {assemble} from '../../../src/site/assemble.js'
import {entryOf, issueOf, linkOf, settings, venueOf} from '../../support/issues.js'

const perIssue = 13

/**
 * An archive of so many papers that is told apart by what real ones are: few words make up most of the text and many
 * stand in it once, recommenders write some 250 characters of Chinese with English words in it, and titles are English.
 * The same for the same number, and the same beginning for any.
 */
export function largeArchive(papers: number): Site {
  const issues = Array.from({length: Math.ceil(papers / perIssue)}, (_, index) => largeIssue(index + 1))
  // To relate papers takes longer than all else, and no search asks for it.
  const outputs = {...settings.outputs, papers: false}
  return assemble({issues, settings: {...settings, outputs}, pictures: new Map(), assets: new Map()}).value
}

export function largeIssue(number: number): Issue {
  const next = random(number)
  return issueOf(number, {
    entries: Array.from({length: perIssue}, (_, index) => largeEntry(next, number * 100 + index))
  })
}

function largeEntry(next: () => number, id: number): Entry {
  const sentences = Array.from({length: 7}, () => sentence(next))
  const [lead = '', ...rest] = sentences
  return entryOf({
    title: Array.from({length: 5 + Math.floor(next() * 5)}, () => capitalized(english(frequent(next, 9000)))).join(' '),
    recommenders: [`${english(frequent(next, 600))}${id % 3 === 0 ? '_x' : ''}`],
    tags: Array.from({length: 1 + Math.floor(next() * 2)}, () => tag(frequent(next, 500))),
    venue: next() < 0.6 ? venueOf(pick(next, venues), {year: 2012 + Math.floor(next() * 8)}) : null,
    summary: `<p><strong>${lead}</strong>${rest.join('')}</p>` as Html,
    keyPoints: [lead],
    lead,
    links: [
      linkOf(`https://arxiv.org/abs/${1001 + 100 * (id % 9)}.${String(id).padStart(5, '0')}`),
      ...(next() < 0.5 ? [linkOf(`https://github.com/${english(frequent(next, 5000))}/paper-${id}`, 'code')] : [])
    ]
  })
}

const venues = [
  'acl',
  'emnlp',
  'naacl',
  'cvpr',
  'iccv',
  'eccv',
  'iclr',
  'icml',
  'neurips',
  'aaai',
  'ijcai',
  'kdd',
  'sigir',
  'www'
]

function sentence(next: () => number): string {
  const words = Array.from({length: 16}, () => {
    const kind = next()
    if (kind < 0.25) return particles.charAt(Math.floor(next() * particles.length))
    return kind < 0.97 ? han(frequent(next, 20_000)) : ` ${english(frequent(next, 9000))} `
  })
  return `${words.join('')}。`
}

const particles = '的了在是和与对从把用为以而也就都其这那'

/** The word of so high a rank: two characters, of which the more frequent words have the more frequent ones. */
function han(rank: number): string {
  const next = random(7_000_000 + rank)
  const reach = 300 + rank / 8
  return [0, 1].map(() => String.fromCharCode(0x4e00 + ((Math.floor(next() * reach) * 37) % 7000))).join('')
}

const onsets = 'b bl c ch cl d dr f g gr h j k l m n p pr qu r s sc sp st t tr v w'.split(' ')
const vowels = 'a e e e i i o o u ai ea io ou'.split(' ')
const codas = ['', '', '', 'n', 'n', 'r', 's', 't', 'l', 'ng', 'ct', 'm']

function english(rank: number): string {
  const next = random(9_000_000 + rank)
  const syllables = Array.from(
    {length: rank < 300 ? 2 : 3},
    () => pick(next, onsets) + pick(next, vowels) + pick(next, codas)
  )
  return syllables.join('')
}

function tag(rank: number): string {
  return `${capitalized(english(rank))} ${capitalized(english(rank * 3 + 1))}`
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** A rank below `count`; the n-th is about as frequent as 1/n. */
function frequent(next: () => number, count: number): number {
  return Math.floor(Math.exp(next() * Math.log(count + 1))) - 1
}

function pick<T>(next: () => number, list: readonly T[]): T {
  const item = list[Math.floor(next() * list.length)]
  if (item === undefined) throw new Error('Unexpected empty list')
  return item
}

/** Numbers in [0, 1), the same for the same seed everywhere. */
export function random(seed: number): () => number {
  let state = Math.imul(seed, 0x9e3779b1) ^ 0x85ebca6b
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
