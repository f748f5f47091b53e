import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {IsoDate} from '../../src/model/issue.js'
import {type LabelId, labels} from '../../src/model/labels.js'
import {wordsOf} from '../../src/outputs/words/words-of.js'

const zh = wordsOf('zh-Hans')
const en = wordsOf('en')
const han = /\p{Script=Han}/u

test('both languages say everything, each in its own script', () => {
  const [inChinese, inEnglish] = [zh, en].map(({text}) => texts(text))
  assert.deepEqual([...(inChinese?.keys() ?? [])].sort(), [...(inEnglish?.keys() ?? [])].sort())
  for (const [key, text] of inChinese ?? []) assert.match(text, key === 'colon' ? /^：$/ : han, key)
  for (const [key, text] of inEnglish ?? []) {
    assert.notEqual(text.trim(), '', key)
    assert.doesNotMatch(text, han, key)
  }
  for (const kind of ['tag', 'recommender', 'venue', 'year'] as const) {
    for (const text of Object.values(zh.facets[kind])) assert.match(text, han)
    for (const text of Object.values(en.facets[kind])) assert.doesNotMatch(text, han)
    assert.match(zh.values(kind, 2), /^2 .*\p{Script=Han}$/u)
    assert.match(en.values(kind, 2), /^2 [a-z]+s$/)
  }
  for (const label of Object.keys(labels) as LabelId[]) assert.notEqual(zh.label(label), '')
})

test('English counts one as one', () => {
  assert.deepEqual([0, 1, 2].map(en.papers), ['0 papers', '1 paper', '2 papers'])
  assert.deepEqual([1, 2].map(en.issues), ['1 issue', '2 issues'])
  assert.equal(en.values('recommender', 1), '1 recommender')
  assert.equal(en.figure(1, 1, 'T'), 'Model figure: T')
})

test('dates are the same whatever the time zone or locale', () => {
  assert.equal(zh.date('2018-06-03' as IsoDate), '2018 年 6 月 3 日')
  assert.equal(en.date('2018-12-31' as IsoDate), '31 December 2018')
})

test('an entry without a title has a name in both languages', () => {
  assert.equal(zh.untitled(55, 2), '第 55 期第 2 篇')
  assert.equal(en.untitled(55, 2), 'Issue 55, paper 2')
})

test('another recommendation is named with its recommenders, if there are any', () => {
  assert.equal(en.alsoIn(72, ['@a', '@b']), 'Also recommended in issue 72 by @a, @b')
  assert.equal(en.alsoIn(72, []), 'Also recommended in issue 72')
  assert.equal(zh.alsoIn(72, ['@a', '@b']), '另见第 72 期，推荐人 @a、@b')
  assert.equal(zh.alsoIn(72, []), '另见第 72 期')
})

/** Every text by its key, those of an area as `area.key`. */
function texts(group: object, prefix = ''): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(group).flatMap(([key, value]): [string, string][] =>
      typeof value === 'string' ? [[prefix + key, value]] : [...texts(value, `${prefix}${key}.`)]
    )
  )
}
