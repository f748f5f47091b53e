import assert from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import {describe, test} from 'node:test'
import {pathToFileURL} from 'node:url'
import {parseIssue} from '../../src/content/parse-issue.js'
import type {Entry, IssueDraft, SourcePath} from '../../src/model/issue.js'
import {repository} from '../support/cli.js'
import {boldRunsOf, claimsByLine, paragraphsOf} from './reading.js'

/** One form of one variation. Only the fields it states are compared. */
type Case = {
  readonly case: string
  readonly style: keyof typeof frames
  /** `[claim, text]` of a line (several allowed claims joined by ` | `, `''` for any), or a number of empty lines. */
  readonly lines: readonly (readonly [string, string] | number)[]
  readonly issue?: Partial<Record<keyof IssueDraft, unknown>>
  readonly entries: readonly Facts[]
  /** Rules of which there is a finding. */
  readonly rules?: readonly string[]
}

type Facts = {readonly [Field in keyof typeof facts]?: unknown} & {
  /** What the HTML of the summary holds. */
  readonly html?: readonly string[]
}

const byline = '2018年05月02日 10:20:30[Paper_weekly](https://me.example/c1)阅读数：99'
const headA = ['', '# 九篇好文 - Paper weekly - CSDN博客', '', '', byline, '', '每周替你读几篇论文。']
const headB = [
  '# 九篇好文 - Paper weekly - CSDN博客',
  ...Array(5).fill(''),
  byline,
  ...Array(12).fill(''),
  '每周替你读几篇论文。'
]
/** What stands above the lines of a case. */
const frames = {
  A: [...headA, '这是 PaperDaily 的第**60**篇文章'],
  B: [...headB, '这是 PaperDaily 的第\u00a0**60**\u00a0篇文章'],
  'A, own issue line': headA,
  'B, own issue line': headB,
  'whole file': []
} as const satisfies Record<string, readonly string[]>

/** How a field is read off an entry, in the form in which the cases state it. */
const facts = {
  title: entry => entry.title,
  titleImage: entry => entry.titleImage && imageId(entry.titleImage.source),
  recommenders: entry => entry.recommenders,
  tags: entry => entry.tags,
  venue: entry => entry.venue && [entry.venue.name, entry.venue.year],
  submitted: entry => entry.submitted && [entry.submitted.name, entry.submitted.year],
  section: entry => entry.section,
  links: entry => entry.links.map(link => [link.text, link.url]),
  labels: entry => entry.links.map(link => link.label),
  figures: entry => entry.figures.map(figure => imageId(figure.source)),
  captions: entry => entry.figures.map(figure => figure.caption),
  summary: entry => paragraphsOf(entry.summary),
  bold: entry => boldRunsOf(entry.summary)
} as const satisfies Record<string, (entry: Entry) => unknown>

const folder = pathToFileURL(`${repository}test/fixtures/catalogue/`)

for (const file of readdirSync(folder).sort()) {
  const cases: readonly Case[] = JSON.parse(readFileSync(new URL(file, folder), 'utf8'))
  describe(file.slice(0, -'.json'.length), () => {
    for (const one of cases) test(`${file.slice(0, 2)} ${one.case}`, () => check(one))
  })
}

function check(one: Case): void {
  const head = frames[one.style]
  const body = one.lines.flatMap(line => (typeof line === 'number' ? Array<string>(line).fill('') : [line[1]]))
  const text = `${[...head, ...body].join('\n')}\n`
  const {value, diagnostics, claims} = parseIssue('content/issues/0060.md' as SourcePath, text)

  for (const [field, expected] of Object.entries(one.issue ?? {}))
    assert.deepEqual(value[field as keyof IssueDraft], expected, field)
  assert.deepEqual(
    value.entries.map((entry, index) => read(entry, one.entries[index] ?? {title: null})),
    one.entries.map(({html, ...stated}) => comparable(stated))
  )
  for (const [index, {html}] of one.entries.entries())
    for (const part of html ?? []) assert.ok(value.entries[index]?.summary.includes(part), part)
  for (const rule of one.rules ?? [])
    assert.ok(
      diagnostics.some(({ruleId}) => ruleId === rule),
      `a finding of ${rule}`
    )

  const kinds = claimsByLine(text, claims)
  let line = head.length
  for (const row of one.lines) {
    line += typeof row === 'number' ? row : 1
    const kind = kinds.get(line)
    if (typeof row === 'number' || kind === undefined || row[0] === '') continue
    assert.ok(row[0].split(' | ').includes(kind), `line ${line} is claimed as ${kind}, expected ${row[0]}: ${row[1]}`)
  }
  assert.equal(line, head.length + body.length)
}

function read(entry: Entry, stated: Facts): Record<string, unknown> {
  const fields = Object.entries(facts).filter(([field]) => field in stated)
  return comparable(Object.fromEntries(fields.map(([field, of]) => [field, of(entry)])))
}

/** Text that differs only in compatibility forms (`％`, CJK radicals) is alike. */
function comparable(stated: Facts): Record<string, unknown> {
  return JSON.parse(JSON.stringify(stated).normalize('NFKC'))
}

/** `AbC123` of `https://mmbiz.qpic.cn/mmbiz_png/AbC123/640`. */
function imageId(source: string): string {
  return /mmbiz_\w+\/(\w+)/.exec(source)?.[1] ?? source
}
