import assert from 'node:assert/strict'
import {test} from 'node:test'
import {nextIssue} from '../../src/authoring/next-issue.js'
import {skeleton} from '../../src/authoring/skeleton.js'
import {parseIssue} from '../../src/content/parse-issue.js'
import type {IssueDraft, SourcePath} from '../../src/model/issue.js'
import {rules} from '../../src/model/rules.js'

const issues = (...rows: readonly (readonly [number | null, string | null, string | null])[]) =>
  rows.map(([number, date, title]) => ({number, date, title}) as IssueDraft)

test('the next issue goes on as the last ones did', () => {
  const weekly = issues(
    [9, '2018-06-06', '周末 #9'],
    [11, '2018-06-20', '周末 #11'],
    [10, '2018-06-13', '周末 #10'],
    [null, null, null]
  )
  assert.deepEqual(nextIssue(weekly, '2026-01-01'), {
    number: 12,
    date: '2018-06-27',
    rhythm: 7,
    gaps: [7, 7],
    title: '周末 #12'
  })
  assert.deepEqual(nextIssue([], '2026-01-01'), {
    number: 1,
    date: '2026-01-01',
    rhythm: null,
    gaps: null,
    title: null
  })
  // One gap out of the usual does not change the rhythm, and the clock does not go across a change of the hour.
  const holiday = issues(
    [1, '2018-10-13', null],
    [2, '2018-10-20', null],
    [3, '2018-10-27', null],
    [4, '2018-12-01', null]
  )
  assert.equal(nextIssue(holiday, '2026-01-01').date, '2018-12-08')
})

test('an archive that comes as it likes tells no date', () => {
  const days = ['2018-03-01', '2018-03-23', '2018-06-13', '2018-06-20', '2018-10-01']
  const {date, rhythm, gaps} = nextIssue(issues(...days.map((day, index) => [index, day, null] as const)), '2026-01-01')
  assert.deepEqual([date, rhythm, gaps], ['2026-01-01', null, [7, 103]])
  // Of two issues the one gap is all that is known; a day more or less is the same rhythm.
  assert.equal(nextIssue(issues([1, '2018-03-01', null], [2, '2018-03-08', null]), '2026-01-01').rhythm, 7)
  const daily = issues([1, '2018-03-01', null], [2, '2018-03-02', null], [3, '2018-03-04', null])
  assert.equal(nextIssue(daily, '2026-01-01').rhythm, 2)
})

test('the skeleton names the usual tags, of which none ends its comment, and no more than a glance takes in', () => {
  const tags = ['词向量', 'a --> b', ...Array.from({length: 40}, (_, index) => `Tag ${index}`)]
  const text = skeleton({number: 82, date: '2018-06-20', title: 'A', tags}, '0082', 'zh')
  assert.match(text, /\n常用的标签：#词向量 #Tag 0 .*#Tag 14\n-->\n\n## 论文题目\n/)
  assert.doesNotMatch(skeleton({number: 82, date: '2018-06-20', title: 'A', tags: []}, '0082', 'zh'), /常用的标签/)
  assert.equal(parseIssue('content/issues/0082.md' as SourcePath, text).value.entries.length, 1)
})

test('only a number that plainly is that of the issue is counted up', () => {
  const titles: readonly (readonly [string, string | null])[] = [
    ['第 9 期：9 篇论文', '第 10 期：9 篇论文'],
    ['Reading #009', 'Reading #010'],
    ['9 篇论文', null],
    ['#9 与 #9', null],
    ['#99', null]
  ]
  for (const [title, next] of titles)
    assert.equal(nextIssue(issues([9, '2018-06-06', title]), '2026-01-01').title, next)
})

test('what is begun has no error, in either language, and is a draft', () => {
  for (const language of ['zh', 'en'] as const) {
    const text = skeleton({number: 82, date: '2018-06-20', title: 'A: b #82', tags: []}, '0082', language)
    const {value, diagnostics} = parseIssue('content/issues/0082.md' as SourcePath, text)
    assert.deepEqual(
      diagnostics.filter(({ruleId}) => rules[ruleId].severity === 'error'),
      []
    )
    assert.deepEqual(
      [value.number, value.date, value.title, value.draft, value.entries.length],
      [82, '2018-06-20', 'A: b #82', true, 1]
    )
    assert.equal(value.intro + (value.entries[0]?.summary ?? 'none'), '')
  }
})
