import assert from 'node:assert/strict'
import {test} from 'node:test'
import {array, assert as check, constantFrom, float, property, string} from 'fast-check'
import {balancedLines, breakLines, lineWidth} from '../../../src/figures/cards/break-lines.js'
import {breakPoints, visible} from '../../../src/figures/cards/break-points.js'
import {fitText} from '../../../src/figures/cards/fit-text.js'
import type {Line, Word} from '../../../src/figures/cards/word.js'

/** One glyph a letter, half an em wide; its path tells which letter it is. */
function words(text: string): readonly Word[] {
  return breakPoints(text).map(({text, before}) => {
    const glyphs = [...text].map((path, index) => ({x: index / 2, y: 0, width: 0.5, path, scale: 1}))
    return {glyphs, width: glyphs.length / 2, gap: before === '' ? 0 : 0.25, bearing: 0}
  })
}

const textOf = (lines: readonly Line[]) =>
  lines.map(line => line.map(({glyphs}) => glyphs.map(({path}) => path).join('')).join(' '))
const pieces = (text: string) => breakPoints(text).map(({text}) => text)

test('Han breaks anywhere but before what closes and after what opens; Latin breaks at spaces', () => {
  assert.deepEqual(pieces('读《论文》，好！'), ['读', '《论', '文》，', '好！'])
  assert.deepEqual(pieces('“人脸”检测——（上）'), ['“人', '脸”', '检', '测——', '（上）'])
  assert.deepEqual(pieces('Context-assisted, (SSD) detector!'), ['Context-assisted,', '(SSD)', 'detector!'])
  assert.deepEqual(pieces('It’s 3.5 ×2 : really'), ['It’s', '3.5', '×2 :', 'really'], 'no line begins with a colon')
  assert.deepEqual(pieces('用 BERT做第3期 C++'), ['用', 'BERT', '做', '第', '3', '期', 'C++'])
  assert.deepEqual(pieces('コンピュータービジョン'), ['コ', 'ン', 'ピュー', 'ター', 'ビ', 'ジョ', 'ン'])
})

test('scripts are set a little apart, unless a space stands there already', () => {
  assert.deepEqual(
    breakPoints('用BERT 做，X').map(({before}) => before),
    ['', 'script', 'space', '']
  )
})

test('what is not seen takes no room: controls, joiners, marks of direction', () => {
  assert.equal(visible(' a\u202eb\u200bc\u00ad\u0000 \n\t d\u0301\ufe0f '), 'abc d\u0301'.normalize('NFC'))
  assert.deepEqual(breakPoints('\u202e\u200f'), [])
})

test('no glyph is lost, none comes twice, and no line is too wide', () => {
  const text = array(constantFrom(...'abc模型，《》 -.…', 'word ', 'ß', '\u0301'), {maxLength: 120})
  check(
    property(text, float({min: 1, max: 20, noNaN: true}), (letters, width) => {
      const given = words(letters.join(''))
      for (const set of [breakLines, balancedLines]) {
        const lines = set(given, width)
        assert.deepEqual(lines.flat(), given)
        for (const line of lines) assert(line.length === 1 || lineWidth(line) <= width + 1e-9)
      }
      assert.equal(balancedLines(given, width).length, breakLines(given, width).length)
    })
  )
})

test('whatever the text, it stays in its frame, or ends in an ellipsis', () => {
  const frame = {width: 300, height: 200, leading: 1.2, sizes: [40, 30, 20], lines: 4}
  check(
    property(string({maxLength: 400, unit: 'grapheme'}), text => {
      const given = words(text)
      const {lines, size, height} = fitText(given, words('…'), frame)
      assert(lines.length <= 4 && height <= frame.height)
      for (const line of lines) assert(lineWidth(line) * size <= frame.width + 1e-6)
      const [set, all] = [textOf(lines).join('').replaceAll(' ', ''), pieces(text).join('').replaceAll(' ', '')]
      assert(set.replaceAll(' ', '') === all || (set.endsWith('…') && all.startsWith(set.slice(0, -1))))
    })
  )
})

test('lines are as even as they can be, and sizes as large', () => {
  const frame = {width: 400, height: 300, leading: 1.2, sizes: [40, 20], lines: 3}
  const {size, lines} = fitText(words('Deep and Cross Network for Ad Click'), words('…'), frame)
  assert.equal(size, 40)
  assert.deepEqual(textOf(lines), ['Deep and Cross', 'Network for Ad Click'])
  assert.equal(fitText(words('x'.repeat(30)), words('…'), frame).size, 20, 'a long word asks for a smaller size')
  const broken = fitText(words('x'.repeat(100)), words('…'), frame)
  assert.equal(textOf(broken.lines).join('').replaceAll(' ', '').length, 100, 'and breaks if there is none')
})
