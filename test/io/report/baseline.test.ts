import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {applyBaseline} from '../../../src/io/report/baseline/apply-baseline.js'
import {baselineOf} from '../../../src/io/report/baseline/baseline-of.js'
import {formatBaseline} from '../../../src/io/report/baseline/format-baseline.js'
import {parseBaseline} from '../../../src/io/report/baseline/parse-baseline.js'
import type {Diagnostic} from '../../../src/model/diagnostic.js'
import {message} from '../../../src/model/message.js'
import {inEnglish} from '../../support/in-english.js'
import {labelAt, place, sourcesOf} from './helpers.js'

const file = 'content/issues/0082.md'
const none = sourcesOf({})

function parsed(text: string) {
  const entries = parseBaseline(text)
  assert.ok(!('reason' in entries))
  return entries
}

/** A finding about a line, without what was read instead. */
const bold = (line: number, column = 1, length = 2): Diagnostic => ({
  ruleId: 'markdown/unbalanced-bold',
  reason: message`Unexpected \`**\``,
  file,
  place: place(line, column, length)
})

test('a baseline is one finding a line, sorted, and read again the same', () => {
  const found = [labelAt(9), labelAt(3), labelAt(4, {actual: '代马'}), {...bold(2), file: 'content/a.md'}]
  const text = formatBaseline(baselineOf(found, sourcesOf({'content/a.md': 'x\n**y'})))
  assert.equal(
    text,
    `{"file":"content/a.md","rule":"markdown/unbalanced-bold","text":"**"}
{"file":"content/issues/0082.md","rule":"link/unknown-label","text":"代马"}
{"file":"content/issues/0082.md","rule":"link/unknown-label","text":"论文连接","count":2}
`
  )
  assert.equal(formatBaseline(parsed(text)), text)
})

test('findings stay known when lines move, are indented or told in other words', () => {
  const known = baselineOf([bold(1), labelAt(7)], sourcesOf({[file]: '**a'}))
  const moved = [bold(41, 5), labelAt(90, {reason: message`标签未知`, place: place(90, 11, 4)})]
  const {fresh, stale} = applyBaseline(moved, known, sourcesOf({[file]: `${'\n'.repeat(40)}    **a`}))
  assert.deepEqual([fresh, stale], [[], []])
})

test('one more of a kind is new, one fewer is stale, and so is what another file has', () => {
  const known = baselineOf([labelAt(1), labelAt(2)], none)
  const more = applyBaseline([labelAt(1), labelAt(2), labelAt(3)], known, none)
  assert.deepEqual([more.fresh, more.known.length, more.stale], [[labelAt(3)], 2, []])
  const fewer = applyBaseline([labelAt(2)], known, none)
  assert.deepEqual([fewer.fresh, fewer.stale.map(({count}) => count)], [[], [1]])
  const elsewhere = applyBaseline([labelAt(1, {file: 'content/b.md'})], known, none)
  assert.deepEqual([elsewhere.fresh.length, elsewhere.stale.map(({count}) => count)], [1, [2]])
})

test('where nothing is marked the whole line tells what it is about', () => {
  const sources = sourcesOf({[file]: 'one  line\nanother'})
  const texts = baselineOf([bold(1, 1, 0), bold(2, 8, 0), {...bold(1), place: undefined} as never], sources)
  assert.deepEqual(texts.map(({text}) => text).sort(), ['', 'another', 'one line'])
})

test('a whole picture in one address is told by its hash', () => {
  const [a, b] = ['A', 'B'].map(last => labelAt(1, {actual: `data:${'A'.repeat(100_000)}${last}`}))
  const entries = baselineOf([a, b] as Diagnostic[], none)
  assert.equal(entries.length, 2)
  for (const {text} of entries) assert.ok(text.length < 120)
})

test('what a merge leaves is read, or the line is named', () => {
  const line = (count: number) => `{"file":"a.md","rule":"tag/spelling","text":"nlp","count":${count}}`
  assert.deepEqual(parsed(`\ufeff${line(2)}\r\n\n${line(3)}\n${line(2)}`), [
    {file: 'a.md', rule: 'tag/spelling', text: 'nlp', count: 3}
  ])
  for (const [text, fault] of [
    [
      `${line(1)}\n<<<<<<< HEAD\n${line(2)}`,
      {line: 2, reason: 'Unexpected mark of a merge, expected one entry as JSON'}
    ],
    ['[]', {line: 1, reason: 'Unexpected line, expected one entry as JSON'}],
    ['null', {line: 1, reason: 'Unexpected line, expected one entry as JSON'}],
    [line(0), {line: 1, reason: 'Unexpected line, expected one entry as JSON'}],
    ['{"file":"a.md"', {line: 1, reason: 'Unexpected line, expected one entry as JSON'}]
  ] as const) {
    assert.deepEqual(inEnglish(parseBaseline(text)), fault)
  }
})

test('whatever was found is known afterwards, and what is added to it is not', () => {
  const finding = fc
    .record({
      line: fc.integer({min: 1, max: 9}),
      actual: fc.constantFrom('', 'x', 'y\u2028z'),
      file: fc.constantFrom('a', 'b')
    })
    .map(({line, ...facts}) => labelAt(line, facts))
  const distinct = fc.uniqueArray(finding, {selector: each => JSON.stringify(each)})
  fc.assert(
    fc.property(distinct, found => {
      const known = parsed(formatBaseline(baselineOf(found, none)))
      const again = applyBaseline(found.toReversed(), known, none)
      assert.deepEqual([again.fresh, again.stale, again.known.length], [[], [], found.length])
      const more = applyBaseline([...found, labelAt(99, {file: 'c'})], known, none)
      assert.deepEqual([more.fresh.length, more.stale], [1, []])
    })
  )
})
