import assert from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import {test} from 'node:test'
import {gzipSync} from 'node:zlib'
import type {Site} from '../../src/model/site.js'
import {assemble} from '../../src/site/assemble.js'
import {repository} from '../support/cli.js'
import {indexOf, nothingChosen, openSearch} from './helpers/engine.js'
import {largeArchive, largeIssue} from './helpers/large-archive.js'

const kilobyte = 1024
/** What the page shows at once. */
const shown = 8

test('a first search among 13,000 papers loads less than 150 kB, and the index is a few thousand small files', async () => {
  const site = largeArchive(13_000)
  const files = indexOf(site)
  assert.ok(files.size < 4000, `${files.size} files`)
  const code = readdirSync(`${repository}public/assets`).filter(name => /^search.*\.js$/.test(name))
  const scripts = code.reduce((sum, name) => sum + zipped(readFileSync(`${repository}public/assets/${name}`)), 0)
  for (const typed of someQueries(site)) {
    let sum = scripts
    const search = await openSearch(files, address => {
      sum += zipped(files.get(address) ?? new Uint8Array())
    })
    const result = await search(typed, nothingChosen)
    assert.ok((await result.take(shown)).length > 0, typed)
    assert.ok(sum < 150 * kilobyte, `${typed}: ${sum} bytes`)
  }
})

test('a new issue changes the parts of new papers only; a slip mended in an old one, those of its words', () => {
  const issues = Array.from({length: 100}, (_, index) => largeIssue(index + 1))
  const before = indexOf(siteOf(issues))
  const older = (files: ReadonlyMap<string, Uint8Array>) =>
    [...files.keys()].filter(path => /(words|pairs)-0-|shown-(\d\d?|1[0-4]\d)\./.test(path))
  assert.ok(older(before).length > 200)
  const after = indexOf(siteOf([...issues, largeIssue(101)]))
  assert.deepEqual(older(after), older(before))
  assert.deepEqual(older(indexOf(siteOf(issues.toReversed()))), older(before))

  const [first, ...others] = issues
  assert.ok(first !== undefined)
  const [entry, ...entries] = first.entries
  assert.ok(entry !== undefined)
  const mended = siteOf([{...first, entries: [{...entry, title: `${entry.title} Revisitedly`}, ...entries]}, ...others])
  const changed = older(indexOf(mended)).filter(path => !before.has(path))
  assert.deepEqual(changed.map(path => path.replace(/.*\/(\w+).*/, '$1')).sort(), ['shown', 'words'])
})

function siteOf(issues: Parameters<typeof assemble>[0]['issues']): Site {
  const {settings} = largeArchive(0)
  return assemble({issues, settings, pictures: new Map(), assets: new Map()}).value
}

/** Titles, tags, handles, and pieces of two to four characters, from all over the archive. */
function someQueries({papers}: Site): readonly string[] {
  return papers
    .filter((_, at) => at % 601 === 5)
    .flatMap(({title, tags, entries}) => {
      const runs = [...(entries[0]?.entry.summary ?? '').matchAll(/\p{sc=Han}{4,}/gu)].map(([run]) => run)
      const pieces = runs.slice(0, 3).map((run, at) => run.slice(0, at + 2))
      return [title ?? '', ...tags, ...(entries[0]?.entry.recommenders ?? []), ...pieces].filter(text => text !== '')
    })
}

function zipped(bytes: Uint8Array): number {
  return gzipSync(bytes).length
}
