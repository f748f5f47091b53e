import assert from 'node:assert/strict'
import {test} from 'node:test'
import {pathsOf} from '../../src/build/paths.js'
import {readContent} from '../../src/build/read-content.js'
import {openStore} from '../../src/io/store.js'
import type {Site} from '../../src/model/site.js'
import {textOfHtml} from '../../src/outputs/search/text-of-html.js'
import {assemble} from '../../src/site/assemble.js'
import {repository} from '../support/cli.js'
import {indexOf, nothingChosen, openSearch, type Search} from './helpers/engine.js'
import {largeArchive, random} from './helpers/large-archive.js'

/** Something to type, and the papers (as they are numbered in the index) that must be found. */
type Query = {readonly typed: string; readonly papers: readonly number[]}

/**
 * What can be taken from the content: every title, tag and handle, and for each paper pieces of its summary of two to
 * four characters of Han, alone, with a word of its title, and in quotes.
 */
function queriesOf({papers}: Site, piecesEach: number): readonly Query[] {
  const all: Query[] = []
  const next = random(papers.length)
  for (const [number, {title, tags, entries}] of papers.entries()) {
    const here = (typed: string) => all.push({typed, papers: [number]})
    if (title !== null) here(title)
    for (const tag of tags) here(tag)
    for (const {entry} of entries) for (const handle of entry.recommenders) here(`@${handle}`)
    const text = entries.map(({entry}) => textOfHtml(entry.summary)).join(' ')
    const runs = [...text.matchAll(/\p{sc=Han}{4,}/gu)].map(([run]) => run)
    const word = /[A-Za-z]{4,}/.exec(title ?? '')?.[0]
    for (let piece = 0; piece < piecesEach && runs.length > 0; piece++) {
      const run = runs[Math.floor(next() * runs.length)] ?? ''
      const length = 2 + Math.floor(next() * 3)
      const from = Math.floor(next() * (run.length - length + 1))
      const han = run.slice(from, from + length)
      here(han)
      here(`"${han}"`)
      if (word !== undefined) here(`${han} ${word.toLowerCase()}`)
    }
  }
  return all
}

/** Queries whose papers are not all among what is found. */
async function missed(search: Search, queries: readonly Query[]): Promise<readonly string[]> {
  const found: string[] = []
  for (const {typed, papers} of queries) {
    const result = await search(typed, nothingChosen)
    const numbers = new Set<number>()
    while (result.rest() > 0) for (const {number} of await result.take(500)) numbers.add(number)
    if (!papers.every(paper => numbers.has(paper)) || result.loosened || result.corrected.length > 0) found.push(typed)
  }
  return found
}

async function sample(): Promise<Site> {
  const paths = pathsOf({root: repository})
  const {issues, settings} = await readContent(paths, {root: repository}, openStore(paths.cache))
  return assemble({issues, settings, pictures: new Map(), assets: new Map()}).value
}

test('every exact piece of our own content is found', async () => {
  const site = await sample()
  const queries = queriesOf(site, 6)
  assert.ok(queries.length >= 600, `${queries.length} queries`)
  assert.deepEqual(await missed(await openSearch(indexOf(site)), queries), [])
})

test('every exact piece of a large archive is found, in its old part and in its new one', async () => {
  const site = largeArchive(1300)
  const some = {
    ...site,
    papers: site.papers.map((paper, at) => (at % 20 === 3 ? paper : {...paper, title: null, tags: [], entries: []}))
  }
  const queries = queriesOf(some, 2)
  assert.ok(queries.length >= 500, `${queries.length} queries`)
  assert.ok(queries.some(({papers}) => (papers[0] ?? 0) >= 1024))
  assert.deepEqual(await missed(await openSearch(indexOf(site)), queries), [])
})

test('what is shown for a piece of Han has it in one piece', async () => {
  const site = await sample()
  const search = await openSearch(indexOf(site))
  for (const {typed} of queriesOf(site, 3).filter(({typed}) => /^\p{sc=Han}+$/u.test(typed))) {
    const result = await search(typed, nothingChosen)
    for (const {flat} of await result.take(100)) assert.ok(flat.includes(typed), typed)
  }
})

test('nineteen in twenty slips in words of titles are forgiven', async () => {
  const site = largeArchive(650)
  const search = await openSearch(indexOf(site))
  const next = random(1)
  let tried = 0
  let forgiven = 0
  for (const [number, paper] of site.papers.entries()) {
    if (number % 5 > 0) continue
    const word = /[a-z]{6,}/i.exec(paper.title ?? '')?.[0].toLowerCase()
    if (word === undefined) continue
    const result = await search(slip(next, word), nothingChosen)
    const found = await result.take(1000)
    tried++
    if (found.some(document => document.number === number)) forgiven++
  }
  assert.ok(tried > 100)
  assert.ok(forgiven / tried >= 0.95, `${forgiven} of ${tried}`)
})

/** One letter left out, doubled, mistaken or swapped with the next. */
function slip(next: () => number, word: string): string {
  const at = 1 + Math.floor(next() * (word.length - 2))
  const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)]
  const kinds = [before + after, before + letter + letter + after, `${before}q${after}`]
  const swapped = before + after.charAt(0) + letter + after.slice(1)
  return [...kinds, swapped][Math.floor(next() * 4)] ?? word
}
