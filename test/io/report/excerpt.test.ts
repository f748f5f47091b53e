import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {findingOf} from '../../../src/io/report/finding.js'
import {painter} from '../../../src/io/report/paint.js'
import {excerpt} from '../../../src/io/report/text/excerpt.js'
import {widthOf} from '../../../src/io/report/width.js'
import {english} from '../../../src/model/speech.js'
import {labelAt, place, sourcesOf} from './helpers.js'

const file = 'content/issues/0082.md'
const plain = painter(false)

function shown(text: string, at: ReturnType<typeof place>): readonly string[] {
  return excerpt(findingOf(labelAt(1, {place: at}), english), sourcesOf({[file]: text}), plain)
}

test('carets stand under the very part, whatever stands before it', () => {
  assert.deepEqual(shown('- label: x', place(1, 3, 5)), ['    1 | - label: x', '      |   ^^^^^'])
  assert.deepEqual(shown('推荐：@amy，标签', place(1, 4, 4)), ['    1 | 推荐：@amy，标签', '      |       ^^^^'])
  assert.deepEqual(shown('- 标签 x', place(1, 3, 2)), ['    1 | - 标签 x', '      |   ^^^^'])
  assert.deepEqual(shown('\ta\tbc', place(1, 4, 2)), ['    1 |     a   bc', '      |         ^^'])
  assert.deepEqual(shown('e\u0301x', place(1, 3, 1)), ['    1 | e\u0301x', '      |  ^'])
  assert.deepEqual(shown('\u001b[31mx', place(1, 6, 1)), ['    1 | \\u001b[31mx', '      |           ^'])
})

test('a place without length, at the end of its line or beyond it, has one caret', () => {
  assert.deepEqual(shown('abc', place(1, 2, 0)), ['    1 | abc', '      |  ^'])
  assert.deepEqual(shown('abc', place(1, 4, 0)), ['    1 | abc', '      |    ^'])
  assert.deepEqual(shown('abc', place(1, 9, 3)), ['    1 | abc', '      |    ^'])
})

test('of a place of several lines the first is shown, to its end', () => {
  const at = {start: {line: 2, column: 3}, end: {line: 4, column: 1}}
  assert.deepEqual(shown('one\ntwo words  \nthree\nfour', at), ['    2 | two words  ', '      |   ^^^^^^^'])
})

test('nothing is shown of a line that is empty, or of a file that is not there', () => {
  assert.deepEqual(shown('one\n \nthree', place(2, 1, 1)), [])
  assert.deepEqual(shown('one', place(2, 1, 1)), [])
  assert.deepEqual(
    excerpt(findingOf(labelAt(1, {file: 'dist/index.html'}), english), sourcesOf({[file]: 'a'}), plain),
    []
  )
  assert.deepEqual(excerpt({...findingOf(labelAt(1), english), place: null}, sourcesOf({[file]: 'a'}), plain), [])
})

test('a long line is cut around what is marked, and fits, whatever it holds', () => {
  const long = '长'.repeat(3000)
  const [line = '', carets = ''] = shown(`${long}标签${long}`, place(1, 3001, 2))
  assert.ok(widthOf(line) < 100 && line.includes('标签') && line.includes('| …') && line.endsWith('…'))
  assert.equal(widthOf(line.slice(0, line.indexOf('标'))), carets.indexOf('^'))
  const text = fc.string({
    unit: fc.constantFrom('a', ' ', '\t', '长', 'é', '\u0301', '😀', '\u202e', '`'),
    maxLength: 300
  })
  fc.assert(
    fc.property(text, text, text, (head, marked, tail) => {
      fc.pre((head + marked + tail).trim() !== '')
      const found = shown(head + marked + tail, place(1, head.length + 1, marked.length))
      assert.equal(found.length, 2)
      for (const each of found) assert.ok(widthOf(each) <= 100, each)
      assert.match(found[1] ?? '', /^ {6}\| +\^+$/)
      assert.doesNotMatch(found.join(''), /[\t\u202e]/)
    })
  )
})
