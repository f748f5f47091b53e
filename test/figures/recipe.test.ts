import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import type {Original} from '../../src/figures/original.js'
import {planPicture} from '../../src/figures/recipe.js'
import type {SourcePath} from '../../src/model/issue.js'

const settings = {widths: [480, 960, 1440], formats: ['webp'], quality: 80, effort: 2} as const
const original = (changes: Partial<Original> = {}): Original => ({
  source: 'content/issues/0081/overview.png' as SourcePath,
  hash: 'ab'.repeat(32),
  format: 'png',
  width: 2000,
  height: 1000,
  animated: false,
  long: false,
  size: 100_000,
  end: 100_000,
  turned: false,
  clean: null,
  ...changes
})
const plan = (changes?: Partial<Original>) => planPicture(original(changes), settings, 'codec 1')
const widths = (changes: Partial<Original>) => plan(changes).variants.map(variant => variant.width)

test('widths are those wanted, never enlarged, without duplicates', () => {
  assert.deepEqual(widths({width: 2000}), [480, 960, 1440])
  assert.deepEqual(widths({width: 1440}), [480, 960, 1440])
  assert.deepEqual(widths({width: 1000}), [480, 960, 1000])
  assert.deepEqual(widths({width: 960}), [480, 960])
  assert.deepEqual(widths({width: 300}), [300])
  assert.deepEqual(widths({width: 1, height: 1}), [1])
})

test('heights keep the ratio, at least one pixel and at most what WebP holds', () => {
  assert.deepEqual(
    plan({width: 1000, height: 333}).variants.map(variant => variant.height),
    [160, 320, 333]
  )
  assert.deepEqual(
    plan({width: 90_000, height: 2}).variants.map(variant => variant.height),
    [1, 1, 1]
  )
  for (const {width, height} of plan({width: 1000, height: 90_000}).variants) {
    assert(height <= 16_383 && Math.abs(height / width - 90) < 1)
  }
})

test('names can be read and tell the content', () => {
  const {variants, full, width, height} = plan()
  for (const variant of variants)
    assert.match(variant.path, new RegExp(`^assets/figures/overview-${variant.width}\\.[0-9a-f]{12}\\.webp$`))
  assert.deepEqual([full.width, full.height, full.format], [width, height, 'webp'])
  assert.match(full.path, /^assets\/figures\/overview\.[0-9a-f]{12}\.webp$/)
  const stems: readonly (readonly [string, string])[] = [
    ['模型 图（1）.PNG', '模型-图-1'],
    ['../..\\x<script>&"\'.png', 'x-script'],
    ['???.png', 'figure'],
    ['.png', 'figure'],
    ['a.b.c.jpeg', 'a-b-c'],
    [`${'long '.repeat(30)}.png`, 'long-long-long-long-long-long-long-long']
  ]
  for (const [name, stem] of stems) {
    assert.equal(
      plan({source: `content/${name}` as SourcePath, format: 'jpeg'}).full.path,
      `assets/figures/${stem}.abababababab.jpg`,
      name
    )
  }
})

test('a drawing is published as pictures only, drawn as large as it may be needed', () => {
  const {variants, full} = plan({format: 'svg', width: 400, height: 300})
  assert.deepEqual(
    variants.map(variant => variant.width),
    [480, 800]
  )
  assert.deepEqual([full.format, full.width, full.height], ['webp', 1920, 1440])
  const tall = plan({format: 'svg', width: 100, height: 5000})
  assert(tall.full.height <= 4096 && tall.variants.every(variant => variant.width <= tall.full.width))
  const large = plan({format: 'svg', width: 5000, height: 5000})
  assert.deepEqual([large.full.width, large.variants.at(-1)?.width], [1920, 1440])
  assert.notEqual(large.full.key, plan({format: 'svg', width: 1920, height: 1920}).variants.at(-1)?.key)
})

test('an animation too long to be shown is a still picture in full, too, and no larger than a screen', () => {
  for (const format of ['gif', 'webp'] as const) {
    const {full} = plan({format, long: true, width: 300, height: 200, size: 9_000_000})
    assert.deepEqual([full.format, full.width, full.height], ['webp', 300, 200])
  }
  const {full} = plan({format: 'gif', long: true, width: 8000, height: 8000})
  assert.deepEqual([full.format, full.width, full.height], ['webp', 1920, 1920])
})

test('keys follow everything that decides the bytes, and nothing else', () => {
  const keyOf = (picture: ReturnType<typeof planPicture>) => picture.variants[0]?.key
  const key = keyOf(plan())
  assert.match(key ?? '', /^[0-9a-f]{64}$/)
  assert.equal(keyOf(plan({source: 'content/other.png' as SourcePath})), key)
  assert.notEqual(keyOf(plan({hash: 'cd'.repeat(32)})), key)
  assert.notEqual(keyOf(plan({height: 500})), key)
  assert.notEqual(keyOf(plan({animated: true})), key)
  assert.notEqual(keyOf(planPicture(original(), settings, 'codec 2')), key)
  assert.notEqual(keyOf(planPicture(original(), {...settings, quality: 81}, 'codec 1')), key)
  assert.notEqual(keyOf(planPicture(original(), {...settings, effort: 3}, 'codec 1')), key)
  assert.equal(keyOf(planPicture(original(), {...settings, widths: [480]}, 'codec 1')), key)
})

test('any original has at least one variant, ascending, none larger than itself, under names of their own', () => {
  const sizes = fc.record({width: fc.integer({min: 1, max: 20_000}), height: fc.integer({min: 1, max: 20_000})})
  const wanted = fc.uniqueArray(fc.integer({min: 1, max: 5000}), {minLength: 1, maxLength: 5})
  fc.assert(
    fc.property(sizes, wanted, fc.constantFrom('png' as const, 'svg' as const), (size, list, format) => {
      const picture = planPicture(original({...size, format}), {...settings, widths: list}, 'codec')
      const found = picture.variants.map(variant => variant.width)
      assert(found.length >= 1)
      assert.deepEqual(
        found,
        [...new Set(found)].sort((a, b) => a - b)
      )
      const most = format === 'svg' ? Math.min(2 * size.width, picture.full.width) : size.width
      assert(
        picture.variants.every(({width, height}) => width >= 1 && width <= most && height >= 1 && height <= 16_383)
      )
      assert.equal(new Set([...picture.variants, picture.full].map(({path}) => path)).size, found.length + 1)
    })
  )
})
