import type {Features} from './create-relate.js'
import type {Member} from './member.js'
import {wordsOf} from './words.js'

const weights = {tag: 3, venue: 0.5, recommender: 0.5} as const

/**
 * What an entry says of its paper that others may share: tags before all, then words of title and tags, venue and recommender.
 * The words bring `Word Embedding` and `Word Embeddings` together, which are two tags.
 */
export function relatedFeatures({entry: {title, tags}, values}: Member): Features {
  const features = new Map<string, number>()
  for (const kind of ['tag', 'venue', 'recommender'] as const) {
    for (const {key} of values[kind]) features.set(`${kind} ${key}`, weights[kind])
  }
  for (const word of telling(`${title ?? ''} ${tags.join(' ')}`)) features.set(`word ${word}`, 1)
  return features
}

/** Latin words without plural and without those that say nothing; Han, which has no blanks, in pairs. */
function telling(text: string): readonly string[] {
  const words = wordsOf(text)
  const runs = /\p{sc=Han}/u.test(text) ? words.flatMap(word => word.match(/\p{sc=Han}+|\P{sc=Han}+/gu) ?? []) : words
  return runs.flatMap(run => {
    if (/^\p{sc=Han}/u.test(run)) return pairs([...run])
    const singular = run.length > 3 && /[^s]s$/.test(run) ? run.slice(0, -1) : run
    return singular.length < 2 || stopWords.has(run) || stopWords.has(singular) ? [] : singular
  })
}

function pairs(characters: readonly string[]): readonly string[] {
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`)
}

const grammar =
  'an and are as at be but by can do does for from has have how in into is it its more not of on or our over than that ' +
  'the their them these they this to towards toward under use using via vs we what when where which why will with without you your'
/** What titles of this field say of anything. */
const filler =
  'approach approaches based better data deep efficient framework improved learning method model network neural new novel system task'
const stopWords = new Set(`${grammar} ${filler}`.split(' '))
