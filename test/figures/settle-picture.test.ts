import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Original} from '../../src/figures/original.js'
import {planPicture} from '../../src/figures/recipe.js'
import {settlePicture} from '../../src/figures/settle-picture.js'
import type {SourcePath} from '../../src/model/issue.js'

const settings = {widths: [480, 960, 1440], formats: ['webp'], quality: 80, effort: 2} as const
const drawing: Original = {
  source: 'content/a.png' as SourcePath,
  hash: 'ab'.repeat(32),
  format: 'png',
  ...{width: 1440, height: 900, animated: false, long: false, size: 30, end: 30, turned: false, clean: null}
}
const settle = (changes: Partial<Original>, sizes: readonly number[], full: number) => {
  const original = {...drawing, ...changes}
  const planned = planPicture(original, settings, 'codec')
  return {planned, settled: settlePicture(planned, original, {tone: '#fed', look: 'f0', sizes, full})}
}
const widths = ({settled}: ReturnType<typeof settle>) => settled.variants.map(({width, format}) => [width, format])

test('a photograph keeps what was planned', () => {
  const {planned, settled} = settle({format: 'jpeg', size: 500}, [10, 30, 60], 500)
  assert.deepEqual(settled, {...planned, tone: '#fed', look: 'f0'})
})

test('a flat drawing is lossless at its full width, and wider variants that are smaller stand for narrower', () => {
  const {planned, settled} = settle({}, [10, 24, 38], 22)
  assert.deepEqual(settled.variants, [planned.variants[0], planned.full])
  const other = settle({}, [10, 20, 38], 22)
  assert.deepEqual(other.settled.variants, [planned.variants[0], planned.variants[1], planned.full])
})

test('a drawing somewhat wider than the widest variant is lossless too, where that is smaller', () => {
  const {planned, settled} = settle({width: 2000}, [10, 24, 38], 38)
  assert.deepEqual(settled.variants, [planned.variants[0], planned.variants[1], planned.full])
  assert.deepEqual(settle({width: 2000}, [10, 40, 41], 38).settled.variants, [planned.variants[0], planned.full])
  assert.deepEqual(settle({width: 2000}, [10, 24, 38], 39).settled.variants, planned.variants)
  assert.deepEqual(settle({width: 2200}, [10, 24, 38], 30).settled.variants.at(-1)?.width, 1440, 'much more to decode')
})

test('a format that takes more bytes than the next is left out', () => {
  const planned = planPicture(drawing, {...settings, formats: ['avif', 'webp']}, 'codec')
  const formats = (sizes: readonly number[], full: number) =>
    settlePicture(planned, drawing, {tone: null, look: null, sizes, full}).variants.map(
      ({format, width}) => `${format} ${width}`
    )
  assert.deepEqual(formats([7, 16, 24, 10, 24, 38], 22), ['avif 480', 'avif 960', 'avif 1440', 'webp 480', 'webp 1440'])
  assert.deepEqual(formats([9, 20, 29, 10, 24, 38], 12), ['webp 480', 'webp 1440'])
})

test('an original that no variant undercuts is published itself', () => {
  assert.deepEqual(widths(settle({width: 90, size: 5}, [8], 7)), [[90, 'original']])
  assert.deepEqual(widths(settle({width: 90, size: 5, clean: 'cd'.repeat(32)}, [8], 7)), [[90, 'stripped']])
  assert.deepEqual(widths(settle({width: 90, size: 5, format: 'svg'}, [8], 7)), [[180, 'webp']])
  assert.deepEqual(widths(settle({width: 90, size: 5, turned: true}, [8], 7)), [[90, 'webp']], 'it has to be turned')
  assert.deepEqual(widths(settle({width: 90, size: 5, long: true}, [8], 7)), [[90, 'webp']], 'it would move for long')
})

test('the full-size view is the original where lossless WebP is no smaller', () => {
  const {settled} = settle({}, [10, 20, 25], 30)
  assert.deepEqual([settled.full.format, settled.full.path], ['original', 'assets/figures/a.abababababab.png'])
  assert.equal(settle({}, [10, 20, 25], 29).settled.full.format, 'webp')
  assert.equal(
    settle({format: 'gif', long: true}, [10, 20, 25], 31).settled.full.format,
    'webp',
    'it would move for long'
  )
})
