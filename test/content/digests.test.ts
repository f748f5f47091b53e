import assert from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import {describe, test} from 'node:test'
import {pathToFileURL} from 'node:url'
import {parseIssue} from '../../src/content/parse-issue.js'
import type {Entry, SourcePath} from '../../src/model/issue.js'
import {rules} from '../../src/model/rules.js'
import {repository} from '../support/cli.js'
import {claimsByLine, paragraphsOf, plainText} from './reading.js'

/** `NAME.expected.json`: what an attentive reader sets down. */
type Expected = {
  readonly issue: {readonly title: string; readonly number: number; readonly date: string}
  readonly entries: readonly ExpectedEntry[]
  /** Lines that are nothing known; none if left out. */
  readonly unknown?: readonly number[]
}

type ExpectedEntry = {
  readonly title: string | null
  readonly recommender: string | null
  readonly tags: readonly string[]
  readonly venue: {readonly name: string; readonly year: number | null} | null
  readonly section: string | null
  readonly paper: string | null
  readonly code: string | null
  /** URLs by the words before them; `(2)` marks the second under one label. */
  readonly links: Readonly<Record<string, string>>
  readonly figures: number
  readonly summaryParagraphs: number
  readonly summaryStart: string
}

const folder = pathToFileURL(`${repository}test/fixtures/digests/`)

for (const file of readdirSync(folder)
  .filter(name => name.endsWith('.md'))
  .sort()) {
  const name = file.slice(0, -'.md'.length)
  const text = readFileSync(new URL(file, folder), 'utf8')
  const expected: Expected = JSON.parse(readFileSync(new URL(`${name}.expected.json`, folder), 'utf8'))
  const {value, diagnostics, claims} = parseIssue(`content/issues/${file}` as SourcePath, text)

  describe(name, () => {
    test('issue', () => {
      const {title, number, date} = value
      assert.deepEqual({title, number, date}, expected.issue)
    })

    test(`has ${expected.entries.length} entries`, () => {
      assert.deepEqual(
        value.entries.map(entry => entry.title),
        expected.entries.map(entry => entry.title)
      )
    })

    for (const [index, wanted] of expected.entries.entries())
      test(`entry ${index + 1}: ${wanted.title ?? wanted.tags.join(', ')}`, () => {
        const entry = value.entries[index]
        assert.ok(entry)
        assert.deepEqual(read(entry, wanted), wanted)
      })

    test('nothing of the frame is left in a summary', () => {
      for (const entry of value.entries)
        assert.doesNotMatch(plainText(entry.summary), /▲|▽|\*\*|!\[|论文链接|项目链接|推荐\s*有\s*礼|PaperWeekly|mmbiz/)
    })

    test('each line has one claim', () => {
      const kinds = claimsByLine(text, claims)
      for (const row of readFileSync(new URL(`${name}.claims.txt`, folder), 'utf8')
        .trim()
        .split('\n')) {
        const [, line = '', allowed = ''] = /^(\d+) (.*)$/.exec(row) ?? []
        const kind = kinds.get(Number(line)) ?? 'nothing'
        const words = text.split('\n')[Number(line) - 1]
        assert.ok(
          allowed.split(' | ').includes(kind),
          `line ${line} is claimed as ${kind}, expected ${allowed}: ${words}`
        )
      }
      const unknown = [...kinds].filter(([, kind]) => kind === 'unknown').map(([line]) => line)
      assert.deepEqual(unknown, expected.unknown ?? [])
    })

    test('is no error', () => {
      const errors = diagnostics.filter(({ruleId}) => rules[ruleId].severity === 'error')
      assert.deepEqual(errors, [])
    })

    test('says where a title is an image', () => {
      const said = diagnostics.filter(({ruleId}) => ruleId === 'entry/no-title').length
      assert.equal(said, expected.entries.filter(entry => entry.title === null).length)
    })
  })
}

test('a headline and a body at odds are reported', () => {
  const text = readFileSync(new URL('0027-winter-reading.md', folder), 'utf8')
  const {diagnostics} = parseIssue('content/issues/0027.md' as SourcePath, text)
  assert.equal(diagnostics.filter(({ruleId}) => ruleId === 'issue/number-mismatch').length, 1)
})

for (const [name, rewrite] of Object.entries<(text: string) => string>({
  'no line feed at the end': text => text.trimEnd(),
  'other runs of empty lines, where they mean nothing': spreadOut,
  'the other style': text => (text.startsWith('\n# ') ? restyled(text) : text)
}))
  test(`${name}: the entries stay the same`, () => {
    for (const file of readdirSync(folder).filter(name => name.endsWith('.md'))) {
      const text = readFileSync(new URL(file, folder), 'utf8')
      const path = `content/issues/${file}` as SourcePath
      const before = parseIssue(path, text).value
      const after = parseIssue(path, rewrite(text)).value
      assert.deepEqual(after.entries.map(bare), before.entries.map(bare), file)
      assert.deepEqual([after.title, after.number, after.date], [before.title, before.number, before.date], file)
    }
  })

/** In the spaced style each run of empty lines may be of any length from 1 to 17. */
function spreadOut(text: string): string {
  if (!text.startsWith('# ')) return text
  let run = 0
  return text.replace(/\n{2,}/g, () => {
    run += 1
    return '\n'.repeat(2 + ((run * 7) % 17))
  })
}

/** The compact style written in the spaced one. */
function restyled(text: string): string {
  const lines = text.split('\n').filter(line => line !== '')
  return lines.map(line => `${line.replace(/^\\#/, '#')}\n\n`).join('')
}

/** What a page shows of an entry, without places. */
function bare(entry: Entry): unknown {
  const {title, recommenders, tags, venue, section, summary} = entry
  const links = entry.links.map(({label, text, url}) => ({label, text, url}))
  const figures = entry.figures.map(({source, caption}) => ({source, caption}))
  return {title, recommenders, tags, venue: venue?.name, section, links, figures, summary: paragraphsOf(summary)}
}

/** The entry in the form of the truth; links and summary start are looked for, all else is read off. */
function read(entry: Entry, wanted: ExpectedEntry): ExpectedEntry {
  const url = (label: string): string | null => entry.links.find(link => link.label === label)?.url ?? null
  const present = Object.entries(wanted.links).filter(([, wantedUrl]) =>
    entry.links.some(link => link.url === wantedUrl)
  )
  const start = tight(entry.summary).startsWith(tight(wanted.summaryStart))
  return {
    title: entry.title,
    recommender: entry.recommenders[0] ?? null,
    tags: entry.tags,
    venue: entry.venue && {name: entry.venue.name, year: entry.venue.year},
    section: entry.section,
    paper: url('paper'),
    code: url('code'),
    links: Object.fromEntries(present),
    figures: entry.figures.length,
    summaryParagraphs: paragraphsOf(entry.summary).length,
    summaryStart: start ? wanted.summaryStart : plainText(entry.summary).slice(0, 20)
  }
}

/** Without blanks and asterisks. */
function tight(html: string): string {
  return plainText(html).replace(/[*\s]/g, '')
}
