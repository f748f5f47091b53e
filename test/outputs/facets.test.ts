import assert from 'node:assert/strict'
import {test} from 'node:test'
import {HtmlValidate} from 'html-validate'
import type {Entry, IsoDate, Issue} from '../../src/model/issue.js'
import type {Settings} from '../../src/model/settings.js'
import {entryOf, issueOf, venueOf} from '../support/issues.js'
import {archive} from './helpers/archive.js'
import {renderAll} from './helpers/render.js'

const validator = new HtmlValidate({extends: ['html-validate:standard']})

function pages(entries: readonly Entry[] | readonly Issue[], changes: Partial<Settings> = {}) {
  const issues = entries.map((each, index) => ('entries' in each ? each : issueOf(index + 1, {entries: [each]})))
  const files = renderAll(archive(changes, issues))
  return (path: string): string => {
    const body = files.get(`${path}index.html`) ?? ''
    const {results} = validator.validateStringSync(body)
    assert.deepEqual(
      results.flatMap(({messages}) => messages.map(({line, message}) => `${line}: ${message}`)),
      [],
      path
    )
    return body
  }
}

/** Headings of a list, each with the names under it. */
function groupsOf(body: string) {
  const parts = body.split(/<h2 class="index-title"[^>]*>/).slice(1)
  return parts.map(part => [part.slice(0, part.indexOf('<')), ...namesOf(part)])
}

function namesOf(body: string): readonly string[] {
  return [...body.matchAll(/class="index-name"[^>]*>(.*?)</g)].map(([, name = '']) => name)
}

const tagged = (...names: readonly string[]) =>
  names.map((name, index) => entryOf({title: `Paper ${index} on the topic`, tags: [name]}))

test('a short list comes by number of papers, and the rule under a name is its share', () => {
  const body = pages(tagged('b', 'a', 'c', 'a', 'a', 'a', 'b', 'a'))('tags/')
  assert.deepEqual(namesOf(body), ['a', 'b', 'c'])
  assert.deepEqual(
    [...body.matchAll(/<rect width="(.*?)"/g)].map(([, share]) => share),
    ['100%', '40%', '20%']
  )
  assert.doesNotMatch(body, /class="jumps"/)
})

test('no rules under names of which none stands out', () => {
  for (const names of [['a', 'a', 'a', 'a', 'b'], Array.from({length: 10}, (_, index) => (index % 2 ? 'a' : 'b'))])
    assert.doesNotMatch(pages(tagged(...names))('tags/'), /<rect/)
})

test('a long list begins with what has most, and goes on by letters, to each of which a link leads', () => {
  const many = Array.from({length: 36}, (_, index) => `Topic ${index + 1}`)
  const body = pages(tagged('搜索', '搜索', '10-K', '3D', 'BERT', '表示学习', 'β-VAE', ...many))('tags/')
  const groups = groupsOf(body)
  assert.deepEqual(groups[0]?.slice(0, 2), ['论文最多', '搜索'])
  assert.equal(groups[0]?.length, 13)
  assert.deepEqual(
    groups.slice(1).map(group => group.slice(0, 4)),
    [
      ['0–9', '3D', '10-K'],
      ['B', 'BERT', '表示学习'],
      ['S', '搜索'],
      ['T', 'Topic 1', 'Topic 2', 'Topic 3'],
      ['其他', 'β-VAE']
    ]
  )
  const jumps = /<nav class="jumps"[\s\S]*?<\/nav>/.exec(body)?.[0] ?? ''
  assert.deepEqual(
    [...jumps.matchAll(/href="(.*?)"/g)].map(([, href]) => href),
    ['#_most', '#_0', '#_B', '#_S', '#_T', '#_other']
  )
})

test('venues stand under what they are; one kind alone needs no heading', () => {
  const at = (...ids: readonly string[]) => ids.map(id => entryOf({title: `At ${id}`, venue: venueOf(id)}))
  const mixed = pages(at('arxiv', 'acl', 'kdd', 'tpami', 'foo-day', 'acl'))('venues/')
  assert.deepEqual(groupsOf(mixed), [
    ['会议', 'ACL', 'KDD'],
    ['期刊', 'TPAMI'],
    ['预印本平台', 'arXiv'],
    ['其他', 'FOO-DAY']
  ])
  const alone = pages(at('acl', 'kdd'), {language: 'en'})('venues/')
  assert.deepEqual([groupsOf(alone), namesOf(alone)], [[], ['ACL', 'KDD']])
})

test('a venue is a line of years: what it is, how many are inferred, and where there is nothing', () => {
  const entries = [
    {year: 2018, inferred: true},
    {year: 2018, inferred: false},
    {year: 2016, inferred: false},
    {year: 2010, inferred: false},
    {year: null, inferred: true}
  ].map((facts, index) => entryOf({title: `The paper number ${index}`, venue: venueOf('acl', facts)}))
  const body = pages(entries)('venues/acl/')
  const told = [...body.matchAll(/class="epoch-(year|inferred|gap)"[^>]*>(.*?)</g)].map(([, , text]) => text)
  assert.deepEqual(told, [
    '2018 年',
    '其中 1 篇为推断',
    '2017 年没有',
    '2016 年',
    '2011–2015 年没有',
    '2010 年',
    '年份不详',
    '其中 1 篇为推断'
  ])
  assert.match(body, /<span>会议<\/span> <span>5 篇论文<\/span>/)
  const strip = /<nav class="year-strip"[\s\S]*?<\/nav>/.exec(body)?.[0].replace(/\s*<[^>]*>\s*/g, ' ') ?? ''
  assert.equal(strip.trim().replace(/\s+/g, ' '), '2010 1 … 2016 1 2017 2018 2')
  assert.match(pages(entries, {language: 'en'})('venues/acl/'), />2011–2015: none</)
})

test('a tag has an overview of its years from three on, and no line', () => {
  const inYears = (...years: readonly number[]) =>
    years.map((year, index) =>
      issueOf(index + 1, {
        date: `${year}-03-01` as IsoDate,
        entries: tagged('Attention').map(entry => ({...entry, title: `Paper of ${year}`}))
      })
    )
  const body = pages(inYears(2016, 2017, 2019))('tags/attention/')
  assert.match(body, /href="#2016"[\s\S]*href="#2017"[\s\S]*<li>2018<\/li>[\s\S]*href="#2019"/)
  assert.match(body, /<h2 class="shelf-title" id="2019">/)
  assert.doesNotMatch(body, /class="epoch/)
  assert.doesNotMatch(pages(inYears(2016, 2017))('tags/attention/'), /year-strip/)
})
