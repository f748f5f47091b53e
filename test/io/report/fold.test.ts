import assert from 'node:assert/strict'
import {test} from 'node:test'
import {formatDiagnostics} from '../../../src/io/report/format-diagnostics.js'
import {speechOf} from '../../../src/messages/speech-of.js'
import type {Diagnostic} from '../../../src/model/diagnostic.js'
import {message} from '../../../src/model/message.js'
import {english} from '../../../src/model/speech.js'
import {labelAt} from './helpers.js'

const chinese = await speechOf('zh')
const many = (count: number, facts: Partial<Diagnostic> = {}): Diagnostic[] =>
  Array.from({length: count}, (_, index) => labelAt(index + 1, facts))
const heads = (text: string): readonly string[] => text.split('\n').filter(line => line.startsWith('content/'))

const told = (diagnostics: readonly Diagnostic[]): string => formatDiagnostics(diagnostics, {speech: english})

test('twenty of a kind are told one by one, of more the first ten and the places of the others', () => {
  assert.equal(heads(told(many(20))).length, 20)
  const text = told(many(21))
  assert.equal(heads(text).length, 10)
  assert.match(text, /^ {4}and 11 more: 11:3, 12:3, 13:3, 14:3, 15:3, 16:3, 17:3, 18:3, 19:3, 20:3, 21:3$/m)
  assert.match(text, /\n21 warnings in 1 file\n$/)
  assert.equal(heads(formatDiagnostics(many(21), {speech: english, all: true})).length, 21)
})

test('a thousand findings stay short, and no place is lost', () => {
  const text = told(many(1000))
  assert.ok(text.split('\n').length < 120)
  assert.ok(Math.max(...text.split('\n').map(line => line.length)) < 140)
  const places = text.match(/(?<=[\s:])\d+:3(?=[-,\n])/g) ?? []
  assert.deepEqual(places.map(Number.parseFloat).length, 1000)
  assert.match(text, /^1000 {2}link\/unknown-label$/m)
})

test('only findings of one rule in one file are folded', () => {
  const files = Array.from({length: 20}, (_, index) => labelAt(1, {file: `content/issues/${index}.md`}))
  assert.equal(heads(told(files)).length, 20)
  const rules = [...many(20), ...many(20, {ruleId: 'link/no-url'})]
  assert.equal(heads(told(rules)).length, 40)
})

test('a rule that spoke in more than twenty files is told of the last ten, its hint once, and the others are counted', () => {
  const name = (index: number): string => `content/issues/${String(index + 1).padStart(4, '0')}.md`
  const files = Array.from({length: 300}, (_, index) => labelAt(1, {file: name(index)}))
  const other = labelAt(5, {ruleId: 'link/no-url', file: name(0)})
  const folded = (found: readonly Diagnostic[], all = false, speech = english): string =>
    formatDiagnostics(found, {speech, all, foldsFiles: true})
  const text = folded([...files, other])
  assert.deepEqual(
    heads(text).map(line => line.slice(0, name(0).length)),
    [name(0), ...Array.from({length: 10}, (_, index) => name(290 + index))]
  )
  assert.match(text, /^content\/issues\/0001\.md:5:3.* {2}link\/no-url$/m)
  assert.equal(text.match(/^ {4}hint: The link is shown/gm)?.length, 1)
  assert.match(text, /^300 {2}link\/unknown-label \(290 not shown; `offprint check --all` shows them\)$/m)
  assert.match(text, /\n301 warnings in 300 files\n$/)
  assert.equal(heads(folded(files, true)).length, 300)
  assert.equal(heads(folded(files.slice(0, 20))).length, 20)
  const few = folded(files.slice(0, 21))
  assert.deepEqual([heads(few).length, few.includes('(11 not shown;')], [10, true])
  assert.match(folded(files, false, chinese), /（290 条未列出，`offprint check --all` 全部列出）/)
  assert.equal(heads(told(files)).length, 300, 'whoever cannot tell all of them later tells all of them now')
})

test('what has no place is named by what it is about', () => {
  const dead = Array.from({length: 21}, (_, index): Diagnostic => {
    const actual = `/gone/${index}/`
    return {ruleId: 'output/dead-link', reason: message`Unexpected ${actual}`, file: 'content/x', actual}
  })
  assert.match(told(dead), /and 11 more:(?:\s+\/gone\/\d+\/,){10}\s+\/gone\/9\/$/m)
})

test('equal findings are one', () => {
  assert.match(told([labelAt(1), labelAt(1), {...labelAt(1), hint: message`Ask.`}]), /\n2 warnings in 1 file\n$/)
})
