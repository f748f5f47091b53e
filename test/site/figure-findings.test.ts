import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Entry, Figure, Issue, SourcePath} from '../../src/model/issue.js'
import type {Picture} from '../../src/model/site.js'
import {assemble} from '../../src/site/assemble.js'
import {createFigureFindings} from '../../src/site/figure-findings.js'
import type {FigureFile} from '../../src/site/figure-uses.js'
import {unusedFigures} from '../../src/site/unused-figures.js'
import {inEnglish} from '../support/in-english.js'
import {entryOf, issueOf, place, settings} from '../support/issues.js'

const fine: FigureFile = {format: 'png', width: 1440, size: 80_000, hash: ''}

/** Findings on figures whose files are fine but for what is said; each has bytes of its own. */
function findings(issues: readonly Issue[], files: Readonly<Record<string, Partial<FigureFile>>> = {}) {
  const sources = issues.flatMap(({entries}) => entries.flatMap(({figures}) => figures.map(({source}) => source)))
  const shown = sources.filter(source => !source.startsWith('https:') && source !== 'gone.png')
  const path = (source: string) => `content/issues/${source}` as SourcePath
  const pictures = new Map(shown.map(source => [path(source), {} as Picture]))
  const site = assemble({issues, settings, pictures, assets: new Map()}).value
  const facts = shown.map(source => [path(source), {...fine, hash: source, ...files[source]}] as const)
  return inEnglish(createFigureFindings()(site, new Map(facts))).map(({ruleId, reason, file, place, related}) => ({
    rule: ruleId,
    reason,
    at: `${file.slice(-7)}:${place?.start.line}`,
    related: related && `${related.file.slice(-7)}:${related.place?.start.line}`
  }))
}

function figures(...sources: readonly string[]): Pick<Entry, 'figures'> {
  return {figures: sources.map((source, index) => figureOf(source, index + 1))}
}

function figureOf(source: string, line: number, alt = 'words'): Figure {
  return {source, alt, caption: null, place: {start: {line, column: 1}, end: place.end}}
}

test('fine figures are not spoken of', () => {
  const entries = [entryOf({title: 'A', ...figures('a.png', 'b.png')}), entryOf({title: 'B', ...figures('c.png')})]
  assert.deepEqual(findings([issueOf(1, {entries})], {'a.png': {width: 320, size: 5_000_000}}), [])
  assert.deepEqual(findings([issueOf(1)]), [])
})

test('small figures make one finding an issue, which names them; a drawing has no size of its own', () => {
  const first = issueOf(1, {entries: [entryOf({title: 'A', ...figures('a.png', 'b.svg', 'c.png')})]})
  const second = issueOf(2, {entries: [entryOf({title: 'B', ...figures('d.png')})]})
  const small = {width: 319}
  const files = {'a.png': small, 'b.svg': {...small, format: 'svg'}, 'c.png': small, 'd.png': small}
  assert.deepEqual(findings([first, second], files), [
    {
      rule: 'figure/small',
      reason:
        'Unexpected 2 figures in this issue too small to read, expected 320 pixels in width or more: `a.png`, `c.png`',
      at: '0001.md:1',
      related: undefined
    },
    {
      rule: 'figure/small',
      reason: 'Unexpected figure too small to read, expected 320 pixels in width or more: `d.png`',
      at: '0002.md:1',
      related: undefined
    }
  ])
})

test('heavy figures, and those without words, are counted and not listed without end', () => {
  const sources = Array.from({length: 12}, (_, index) => `${index}.png`)
  const silent = sources.map((source, index) => figureOf(source, index + 1, ''))
  const found = findings([issueOf(1, {entries: [entryOf({title: 'A', figures: silent})]})], {
    '3.png': {size: 5_000_001}
  })
  assert.deepEqual(
    found.map(({rule, reason, at}) => [rule, at, reason]),
    [
      ['figure/heavy', '0001.md:4', 'Unexpected figure of more than 5 MB, expected a smaller file: `3.png`'],
      [
        'figure/no-alt',
        '0001.md:1',
        'Unexpected 12 figures in this issue without alternative text, expected words between the brackets: `0.png`, `1.png`, `2.png`, `3.png`, `4.png` …'
      ]
    ]
  )
})

test('the same bytes twice in an entry are found at the second place', () => {
  const entries = [entryOf({title: 'A', ...figures('a.png', 'b.png', 'copy.png')})]
  assert.deepEqual(findings([issueOf(1, {entries})], {'copy.png': {hash: 'a.png'}}), [
    {
      rule: 'figure/duplicate',
      reason: 'Unexpected repetition of a figure of this entry: `copy.png`',
      at: '0001.md:3',
      related: '0001.md:1'
    }
  ])
})

test('the same bytes under several papers make one finding, however many there are', () => {
  const issueWith = (number: number) =>
    issueOf(number, {
      entries: [1, 2].map(index => entryOf({title: `Paper ${number}.${index}`, ...figures(`${number}-${index}.png`)}))
    })
  const ruler = {hash: 'ruler'}
  const two = findings([issueWith(1), issueWith(2)], {'1-2.png': ruler, '2-1.png': ruler})
  assert.deepEqual(two, [
    {
      rule: 'figure/shared',
      reason: 'Unexpected figure that another paper has too: `2-1.png`',
      at: '0002.md:1',
      related: '0001.md:1'
    }
  ])
  const four = findings([issueWith(2), issueWith(1)], {
    '1-1.png': ruler,
    '1-2.png': ruler,
    '2-1.png': ruler,
    '2-2.png': ruler
  })
  assert.deepEqual(
    four.map(({reason}) => reason),
    ['Unexpected figure that 3 other papers have too: `1-2.png`']
  )
})

test('a paper recommended again may show its figure again', () => {
  const paper = 'https://arxiv.org/abs/1711.07341'
  const issues = [1, 2].map(number => issueOf(number, {entries: [entryOf({paper, ...figures('a.png')})]}))
  assert.deepEqual(findings(issues), [])
})

test('figures that are not shown have findings of their own, and none of these', () => {
  const silent = ['https://images.example.net/a.png', 'gone.png'].map(source => figureOf(source, 1, ''))
  assert.deepEqual(findings([issueOf(1, {entries: [entryOf({title: 'A', figures: silent})]})]), [])
})

test('files that no issue names make one finding a folder', () => {
  const files = ['1/a.png', '1/b.png', '2/a.png', '2/b.png', '2/c.png'].map(
    name => `content/issues/${name}` as SourcePath
  )
  const named = new Set(['content/issues/1/a.png', 'content/issues/2/b.png'] as SourcePath[])
  assert.deepEqual(inEnglish(unusedFigures(files, named)), [
    {
      ruleId: 'figure/unused',
      reason: 'Unexpected figure file that no issue names: `b.png`',
      file: 'content/issues/1/b.png'
    },
    {
      ruleId: 'figure/unused',
      reason: 'Unexpected figure files (2 in this folder) that no issue names: `a.png`, `c.png`',
      file: 'content/issues/2/a.png'
    }
  ])
})

test('where a draft that nobody checks names a file that is not there, it may mean any of its folder', () => {
  const files = ['1/a.png', '2/b.png'].map(name => `content/issues/${name}` as SourcePath)
  const unused = (inDrafts: string) =>
    unusedFigures(files, new Set(), new Set([inDrafts as SourcePath])).map(({file}) => file)
  assert.deepEqual(unused('content/issues/1/A.png'), [files[1]])
  assert.deepEqual(unused('content/issues/3/a.png'), files)
})
