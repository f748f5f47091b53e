import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {applyFixes, type Fixable} from '../../../src/build/fixes/apply-fixes.js'
import {message} from '../../../src/model/message.js'

const fix = (line: number, from: number, to: number, text: string, actual?: string): Fixable => ({
  ruleId: 'link/tracking',
  reason: message``,
  file: 'a.md',
  ...(actual !== undefined && {actual}),
  fix: {place: {start: {line, column: from}, end: {line, column: to}}, text}
})

test('replacements are put where they belong, with byte order mark and line ends as they were', () => {
  const text = '\ufeff一 aaa\r\nbbb\rccc\nddd'
  const fixes = [fix(4, 1, 4, 'D'), fix(1, 3, 6, 'A'), fix(3, 2, 2, '!'), fix(2, 1, 4, '')]
  assert.equal(applyFixes(text, fixes).text, '\ufeff一 A\r\n\rc!cc\nD')
})

test('of two that overlap the first is taken, and what stands there no more is left alone', () => {
  const {text, done} = applyFixes('abcdef\n', [fix(1, 3, 6, 'Y'), fix(1, 1, 4, 'X')])
  assert.deepEqual([text, done.length], ['Xdef\n', 1])
  assert.equal(applyFixes('abc\n', [fix(1, 1, 4, 'X', 'xyz')]).text, 'abc\n')
  assert.equal(applyFixes('abc\n', [fix(9, 1, 4, 'X')]).text, 'abc\n')
  assert.equal(applyFixes('abc\ndef\n', [fix(1, 1, 8, 'X')]).text, 'abc\ndef\n', 'no line is swallowed')
})

test('whatever is asked for, lines stay as many, and each replacement said to be done is there', () => {
  const line = fc.string({unit: fc.constantFrom('a', 'b', '好', ' '), maxLength: 6})
  const edit = fc.tuple(fc.integer({min: 1, max: 6}), fc.integer({min: 1, max: 8}), fc.integer({min: 0, max: 4}))
  fc.assert(
    fc.property(fc.array(line, {maxLength: 5}), fc.array(edit), fc.constantFrom('\n', '\r\n'), (lines, edits, end) => {
      const {text, done} = applyFixes(
        lines.join(end),
        edits.map(([at, from, length]) => fix(at, from, from + length, '#'))
      )
      assert.equal(text.split(end).length, Math.max(1, lines.length))
      assert.equal(text.split('#').length - 1, done.length)
    })
  )
})
