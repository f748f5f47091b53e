import assert from 'node:assert/strict'
import {test} from 'node:test'
import {cuts} from '../../../src/figures/cards/card-words.js'
import type {Cut} from '../../../src/figures/cards/open-font.js'
import {openFont} from '../../../src/figures/cards/open-font.js'
import {packagedFonts} from '../../../src/figures/cards/packaged-fonts.js'
import {createTypesetter} from '../../../src/figures/cards/typesetter.js'
import {packaged} from './helpers.js'

const widths = async (text: string, cut: Cut = cuts.title) => (await packaged(text, cut))?.map(({width}) => width)
const glyphs = async (text: string) => (await packaged(text, cuts.title))?.flatMap(word => word.glyphs) ?? []

test('the fonts of the package have what titles hold: Latin, Greek, Cyrillic, Han, kana and their marks', async () => {
  const all =
    'FusionNet: β-VAE & “ℓ²”, Żółć, Đặng, Ångström, Иван, ½ × 3² ≤ 4 → √2 ∞ ① ™ … — ' +
    '面向大规模多语言预训练模型：《论文》、“引号”【注】；繁體、臺灣、鬱、々〇；ひらがな、カタカナー！？％～'
  for (const character of new Set(all.replaceAll(' ', ''))) {
    assert(await packaged(character, cuts.plain), `${character} U+${character.codePointAt(0)?.toString(16)}`)
  }
})

test('one character without a glyph is enough to set nothing', async () => {
  for (const text of [
    'Deep 🙂 Learning',
    '한국어',
    '\u{20bb7}',
    'a\u0e01',
    '\ue000',
    'עברית',
    'العربية',
    '',
    '\u202e'
  ]) {
    assert.equal(await packaged(text, cuts.title), null, text)
  }
})

test('a Han character is as wide as high, and Latin set beside it is a tenth larger', async () => {
  assert.deepEqual(await widths('第期'), [1, 1])
  const [latin = 0] = (await widths('x')) ?? []
  assert(latin > 0.5 && latin < 0.7)
})

test('weights and sizes have forms of their own, and glyphs are drawn once', async () => {
  const of = async (cut: Cut) => (await packaged('Han', cut))?.[0]?.glyphs.map(({path}) => path)
  const [title = [], plain = [], again = []] = await Promise.all([of(cuts.title), of(cuts.plain), of(cuts.title)])
  assert.notDeepEqual(title, plain)
  assert.deepEqual(title, again)
  for (const path of [...title, ...plain]) assert.match(path, /^M[-\d,MLQCZ ]+$/, 'numbers and commands, no fractions')
})

test('marks that scripts share are as wide as Han beside Han', async () => {
  const wide = await glyphs('“人”')
  const narrow = await glyphs('“a”')
  assert.deepEqual([wide[0]?.width, wide[2]?.width], [1, 1])
  assert((narrow[0]?.width ?? 1) < 0.6)
})

test('letters that belong together are kerned', async () => {
  const [[pair = 0] = [], [first = 0] = [], [second = 0] = []] = await Promise.all([
    widths('AV'),
    widths('A'),
    widths('V')
  ])
  assert(pair < first + second)
})

test('fonts are opened when a text needs them, best first, and a file that is none is refused', async () => {
  const absent = {path: '/nowhere/none.woff2', family: 'none', scale: 1, covers: [[0x4e00, 0x9fff]] as const}
  const latin = packagedFonts().filter(({path}) => path.includes('latin'))
  const set = createTypesetter([...latin, absent])
  assert(await set('Only Latin', cuts.plain))
  await assert.rejects(set('人', cuts.plain), {code: 'ENOENT'})
  const none = {path: new URL(import.meta.url).pathname, family: 'none', scale: 1, covers: null}
  await assert.rejects(openFont(none), /no font/)
})
