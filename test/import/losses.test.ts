import assert from 'node:assert/strict'
import {test} from 'node:test'
import {parseIssue} from '../../src/content/parse-issue.js'
import {groupLosses} from '../../src/import/group-losses.js'
import type {Loss} from '../../src/import/loss.js'
import {lossesOf} from '../../src/import/losses-of.js'
import type {SourcePath} from '../../src/model/issue.js'

function losses(source: readonly string[], written: string) {
  const parsed = parseIssue('content/issues/0003.md' as SourcePath, source.join('\n'))
  const places = source.map((_, index) => ({line: index + 1, column: null}))
  return lossesOf(parsed, written, {places, drops: []}).map(({line, kind}) => `${line} ${kind}`)
}

const source = [
  '# 题 - Paper weekly - CSDN博客',
  '2018年05月02日 10:20:30[Paper_weekly](https://me.example/c1)阅读数：99',
  '第 3 篇',
  '![640](https://x.example/banner.png)',
  '**Foo: *Bar***',
  '**@amy 推荐**',
  '\\#Baz',
  '一句 \\[1\\] 话，**加粗**。见[某文](https://x.example/a)。',
  '![640](https://mmbiz.qpic.cn/mmbiz_png/AbC1/640)',
  '论文链接',
  'https://x.example/1'
]
const whole =
  '---\ntitle: 题\n---\n\n## Foo: Bar\n\n- 推荐：@amy\n- 标签：#Baz\n- 论文链接：https://x.example/1\n\n' +
  '一句 [1] 话，**加粗**。见[某文](https://x.example/a)。\n\n![](https://mmbiz.qpic.cn/mmbiz_png/AbC1/0?wx_fmt=png)\n'

test('what the issue says in its own way is not lost, and decoration is', () => {
  assert.deepEqual(losses(source, whole), ['1 headline', '2 byline', '3 number', '4 banner'])
})

test('whatever falls by the way is found, though nobody dropped it', () => {
  assert.ok(losses(source, whole.replace('一句 [1] 话', '一句话')).includes('8 summary'))
  assert.ok(losses(source, whole.replace('(https://x.example/a)', '(https://x.example/b)')).includes('8 summary'))
  assert.ok(losses(source, whole.replace('AbC1', 'AbC2')).includes('9 figure'))
  assert.ok(losses(source, whole.replace('https://x.example/1', '')).includes('11 link'))
  assert.ok(losses(source, whole.replace('## Foo: Bar', '## Foo')).includes('5 title'))
})

test('every line of a source is in the issue or among the losses', () => {
  assert.deepEqual(
    losses(source, '').map(loss => Number.parseInt(loss, 10)),
    // A handle, a tag and a label are read into fields, and the model is compared.
    [1, 2, 3, 4, 5, 8, 9, 11]
  )
})

test('neighbours are told together, but never over a line that is kept; what has no words is told once', () => {
  const loss = (line: number, kind: string, text = ''): Loss => ({kind, line, column: null, text, pictures: []})
  const grouped = groupLosses(
    [
      loss(1, 'banner'),
      loss(4, 'boilerplate', 'a'),
      loss(9, 'boilerplate'),
      loss(10, 'boilerplate', 'b'),
      loss(12, 'banner'),
      loss(14, 'boilerplate', 'c'),
      loss(15, 'unknown', 'd')
    ],
    [2, 3, 13]
  )
  assert.deepEqual(
    grouped.map(({kind, places, losses}) => [kind, places, losses.length]),
    [
      ['banner', '1, 12', 2],
      ['boilerplate', '4–10', 3],
      ['boilerplate', '14', 1],
      ['unknown', '15', 1]
    ]
  )
})
