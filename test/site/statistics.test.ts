import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Entry, IsoDate, Issue} from '../../src/model/issue.js'
import {assemble} from '../../src/site/assemble.js'
import {statistics} from '../../src/site/statistics/statistics.js'
import {entryOf, issueOf, linkOf, place, settings, venueOf} from '../support/issues.js'

function count(issues: readonly Issue[]) {
  return statistics(assemble({issues, settings, pictures: new Map(), assets: new Map()}).value)
}

/** One entry of one paper per issue, on given days. */
function onDays(days: readonly string[]): readonly Issue[] {
  return days.map((day, index) =>
    issueOf(index + 1, {
      date: day as IsoDate,
      entries: [entryOf({paper: `https://arxiv.org/abs/1801.${10000 + index}`})]
    })
  )
}

const days = (count: number, apart: number) =>
  Array.from({length: count}, (_, index) => new Date(Date.UTC(2018, 0, 1 + apart * index)).toISOString().slice(0, 10))

const figure = (source: string) => ({source, alt: '', caption: null, place})
const a: Partial<Entry> & {paper: string} = {paper: 'https://arxiv.org/abs/1801.00001', title: 'Paper A, in full'}

/** Counted by hand: A is recommended twice, C has neither tag nor recommender, the last issue holds nothing. */
const archive = [
  issueOf(1, {
    entries: [
      entryOf({
        title: 'Paper A, in full',
        tags: ['x', 'y'],
        recommenders: ['p'],
        venue: venueOf('acl', {year: 2016}),
        links: [linkOf('https://arxiv.org/abs/1801.00001'), linkOf('https://github.com/a/a', 'code')],
        figures: [figure('1.png'), figure('2.png'), figure('1.png')]
      }),
      entryOf({paper: 'https://arxiv.org/abs/1801.00002', tags: ['x', 'X'], recommenders: ['p', 'q']})
    ]
  }),
  issueOf(2, {
    entries: [
      entryOf({paper: 'https://arxiv.org/abs/1801.00003', venue: venueOf('acl', {year: 2018})}),
      entryOf({...a, tags: ['x'], recommenders: ['r'], venue: venueOf('acl', {year: null, inferred: true})})
    ]
  }),
  issueOf(3, {
    entries: [
      entryOf({
        paper: 'https://arxiv.org/abs/1801.00004',
        tags: ['z'],
        recommenders: ['q'],
        venue: venueOf('kdd', {year: null}),
        figures: [figure('3.png')]
      })
    ]
  }),
  issueOf(4)
]

test('every number is as counted by hand, each paper once', () => {
  const {totals, grain, periods, tags, recommenders, venues} = count(archive)
  assert.deepEqual(totals, {
    issues: 4,
    papers: 4,
    figures: 3,
    links: 5,
    tags: 3,
    recommenders: 3,
    venues: 2,
    withCode: 1,
    withVenue: 3,
    again: 1
  })
  assert.equal(grain, 'issue')
  assert.deepEqual(
    periods.map(({issues, papers, withCode}) => [issues[0]?.number, papers, withCode]),
    [
      [1, 2, 1],
      [2, 2, 1],
      [3, 1, 0],
      [4, 0, 0]
    ]
  )
  const listed = ({rows, tied}: typeof tags) => [
    ...rows.map(({facet, papers, counts}) => [facet.key, papers, ...counts]),
    tied
  ]
  assert.deepEqual(listed(tags), [['x', 2, 2, 1, 0, 0], ['y', 1, 1, 0, 0, 0], ['z', 1, 0, 0, 1, 0], 1])
  assert.deepEqual(listed(recommenders), [['p', 2], ['q', 2], ['r', 1], 2])
  assert.deepEqual(listed(venues), [['acl', 2, 1, 0, 1], ['kdd', 1, 0, 0, 0], 1])
  assert.deepEqual([venues.years, venues.elsewhere, venues.earlier], [[2016, 2017, 2018], 2, false])
})

test('time is cut by issue, by month or by year, whatever a phone can show', () => {
  const cut = (days: readonly string[]) => {
    const {grain, periods} = count(onDays(days))
    return [grain, periods.length, periods.reduce((sum, {papers}) => sum + papers, 0)]
  }
  assert.deepEqual(cut(days(1, 7)), ['issue', 1, 1])
  assert.deepEqual(cut(days(48, 7)), ['issue', 48, 48])
  assert.deepEqual(cut(days(49, 7)), ['month', 12, 49])
  assert.deepEqual(cut(days(208, 7)), ['month', 48, 208])
  assert.deepEqual(cut(days(212, 7)), ['year', 5, 212])
  assert.deepEqual(cut(days(1000, 7)), ['year', 20, 1000])
})

test('months and years in which nothing appeared are there, in order', () => {
  const {periods} = count(onDays([...days(50, 1), '2018-12-31', '2019-02-01']))
  assert.deepEqual(
    periods.map(({key, papers}) => `${key} ${papers}`).filter(text => !text.endsWith(' 0')),
    ['2018-01 31', '2018-02 19', '2018-12 1', '2019-02 1']
  )
  assert.equal(periods.length, 14)
  assert.deepEqual(
    periods.map(({key}) => key),
    periods.map(({key}) => key).sort()
  )
})

test('the order of issues does not matter', () => {
  assert.deepEqual(count(archive.toReversed()), count(archive))
})

test('of many values the first twelve are drawn, and all with as many papers are known', () => {
  const entries = Array.from({length: 30}, (_, index) =>
    entryOf({paper: `https://arxiv.org/abs/1801.${10000 + index}`, tags: [`tag ${index}`]})
  )
  const {tags} = count([issueOf(1, {entries})])
  assert.deepEqual([tags.rows.length, tags.tied], [12, 30])
})

test('a classic does not make room for a century: its year is not drawn, and it is said so', () => {
  const years = [1948, 1979, 2018]
  const entries = years.map((year, index) =>
    entryOf({paper: `https://arxiv.org/abs/1801.${10000 + index}`, venue: venueOf('acl', {year})})
  )
  const {venues} = count([issueOf(1, {entries})])
  assert.deepEqual([venues.years[0], venues.years.length, venues.elsewhere, venues.earlier], [1979, 40, 1, true])
  assert.deepEqual(
    venues.rows[0]?.counts.filter(papers => papers > 0),
    [1, 1]
  )
})

test('an archive without an issue, and an issue without an entry, hold nothing', () => {
  for (const issues of [[], [issueOf(1)]]) {
    const {totals, tags, venues} = count(issues)
    assert.deepEqual([totals.papers, tags.rows, tags.tied, venues.years], [0, [], 0, []])
  }
})
