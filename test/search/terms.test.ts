import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {createMarks} from '../../src/outputs/search/create-marks.js'
import {cut} from '../../src/outputs/search/cut.js'
import {encodeNumber} from '../../src/outputs/search/encode-number.js'
import {encodeSteps} from '../../src/outputs/search/encode-steps.js'
import {plain} from '../../src/outputs/search/plain.js'
import {shardOf} from '../../src/outputs/search/shard-of.js'
import {searchScript} from './helpers/engine.js'

type Terms = {
  plain: typeof plain
  cut: (text: string) => readonly {readonly text: string; readonly spaceless: boolean; readonly at: number}[]
  shardOf: typeof shardOf
  numbersIn: (text: string) => readonly number[]
  stepsIn: (text: string) => readonly number[]
}

const browser = await searchScript<Terms>('search-terms')
const anyText = fc.string({unit: 'binary', maxLength: 60})
const mixed = fc.string({
  unit: fc.constantFrom(...'词向量検索カタ한글aBé1.+#- ,，。"ßİς①ﬁ\u0301\u200d\u00ad', '🤗', '𠮷', '\ud800'),
  maxLength: 30
})

test('the browser makes every character plain as the build does, and cuts it alike', () => {
  for (let code = 0; code <= 0x1ffff; code++) {
    const character = String.fromCodePoint(code)
    // Of those there are very many, all alike.
    if (/[\p{Cn}\p{Co}]/u.test(character) || (/[\p{sc=Han}\p{sc=Hangul}]/u.test(character) && code % 50 > 0)) continue
    const text = `a${character}1.${character}词`
    if (browser.plain(text) !== plain(text)) assert.fail(`U+${code.toString(16)} becomes another text`)
    const [ours, theirs] = [cut(plain(text)), browser.cut(plain(text))]
    const same = ours.length === theirs.length && ours.every((run, at) => run.text === theirs[at]?.text)
    if (!same) assert.fail(`U+${code.toString(16)} is cut otherwise`)
  }
})

test('the browser cuts every text as the build does, and looks for its terms where they are', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, mixed), fc.integer({min: 0, max: 11}), (text, power) => {
      assert.equal(browser.plain(text), plain(text))
      const runs = browser.cut(plain(text))
      assert.deepEqual(
        runs.map(({text, spaceless}) => ({text, spaceless})),
        cut(plain(text))
      )
      for (const run of runs) {
        assert.equal(plain(text).slice(run.at, run.at + run.text.length), run.text)
        const shard = shardOf(run.text, 2 ** power)
        assert.equal(browser.shardOf(run.text, 2 ** power), shard)
        assert.ok(shard >= 0 && shard < 2 ** power)
      }
    }),
    {numRuns: 2000}
  )
})

test('case, width, accents and what nobody sees make no difference', () => {
  for (const [one, other] of [
    ['Ｗｏｒｄ', 'word'],
    ['naïve', 'naive'],
    ['Łukasz Øster', 'lukasz oster'],
    ['STRASSE', 'straße'],
    ['ΣΊΣΥΦΟΣ', 'σισυφος'],
    ['İstanbul', 'istanbul'],
    ['词\u200b向\u00ad量', '词向量'],
    ['ﬁne①', 'fine1'],
    ['é', 'e\u0301']
  ] as const) {
    assert.equal(plain(one), plain(other))
  }
  assert.notEqual(plain('がく'), plain('かく'))
})

test('texts are cut into words and runs', () => {
  const terms = (text: string) => cut(plain(text)).map(run => run.text)
  assert.deepEqual(terms('用C++写词向量attention，GPT-2与ｗｏｒｄ2vec！'), [
    '用',
    'c++',
    '写词向量',
    'attention',
    'gpt',
    '2',
    '与',
    'word2vec'
  ])
  assert.deepEqual(terms('arXiv:1711.07341v2. 3.5 v1.'), ['arxiv', '1711.07341v2', '3.5', 'v1'])
  assert.deepEqual(terms('C#、F#, c++17 a+b'), ['c#', 'f#', 'c', '17', 'a', 'b'])
  assert.deepEqual(terms('<script>alert("%")</script>'), ['script', 'alert', 'script'])
  assert.deepEqual(terms('\u202eabc\u202c …—。'), ['abc'])
})

test('numbers come back as they were written', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({max: 2 ** 40})), numbers => {
      const target = new Uint8Array(12 * numbers.length)
      const end = numbers.reduce((at, number) => encodeNumber(number, target, at), 0)
      const text = new TextDecoder('latin1').decode(target.subarray(0, end))
      assert.deepEqual(browser.numbersIn(text), numbers)
      assert.equal(JSON.stringify(text), `"${text}"`)
      assert.ok(!text.includes('!'))
    })
  )
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat({max: 2 ** 24})), numbers => {
      const ascending = numbers.sort((a, b) => a - b)
      assert.deepEqual(browser.stepsIn(encodeSteps(ascending)), ascending)
    })
  )
})

test('marks are told term by term and field by field, a document with the first of its fields', () => {
  const documents = fc.array(fc.array(fc.array(fc.nat({max: 20}), {maxLength: 6}), {minLength: 4, maxLength: 4}))
  fc.assert(
    fc.property(documents, fields => {
      const marks = createMarks()
      const expected = Array.from({length: 21}, (): number[][] => [[], [], [], []])
      for (const [document, each] of fields.entries()) {
        const known = new Set<number>()
        for (const [field, terms] of each.entries()) {
          for (const term of terms) {
            marks.note(document, term, field)
            if (!known.has(term)) expected[term]?.[3 - field]?.push(document)
            known.add(term)
          }
        }
      }
      const told = marks.encoded(21).map(text => {
        const lists = text.split('!').map(browser.stepsIn)
        return [0, 1, 2, 3].map(at => lists[at] ?? [])
      })
      assert.deepEqual(told, expected)
    })
  )
})
