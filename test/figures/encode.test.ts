import assert from 'node:assert/strict'
import {spawnSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {test} from 'node:test'
import sharp from 'sharp'
import {codecVersion} from '../../src/figures/codec-version.js'
import {variantEncoder} from '../../src/figures/encode.js'
import {imageSource} from '../../src/figures/image-source.js'
import {probeFigure} from '../../src/figures/probe.js'
import {planPicture} from '../../src/figures/recipe.js'
import type {SourcePath} from '../../src/model/issue.js'
import type {Settings} from '../../src/model/settings.js'
import type {Picture, Variant} from '../../src/model/site.js'
import {repository} from '../support/cli.js'
import {inEnglish} from '../support/in-english.js'

/** As a build does it, which knows what the bytes say before it encodes them. */
async function encode(bytes: Uint8Array, picture: Picture, variant: Variant, how: Settings['figures']) {
  const header = probeFigure(bytes)
  return header.ok ? variantEncoder(bytes, header, picture, how)(variant) : header
}

const settings = {widths: [48, 96], formats: ['webp'], quality: 80, effort: 0} as const

test('each variant has the planned size, without metadata, in sRGB', async () => {
  const cmyk = await noise(200, 100).toColourspace('cmyk').jpeg().withMetadata().toBuffer()
  const deep = await noise(200, 100).toColourspace('rgb16').png().toBuffer()
  for (const bytes of [await noise(200, 100).png().toBuffer(), cmyk, deep, await noise(200, 100).gif().toBuffer()]) {
    const picture = pictureOf(bytes)
    assert.deepEqual(
      picture.variants.map(({width}) => width),
      [48, 96]
    )
    for (const variant of picture.variants) {
      const {width, height, format, space, exif, icc, depth} = await metadataOf(bytes, picture, variant)
      assert.deepEqual([width, height], [variant.width, variant.height])
      assert.deepEqual(
        {format, space, exif, icc, depth},
        {format: 'webp', space: 'srgb', exif: undefined, icc: undefined, depth: 'uchar'}
      )
    }
  }
})

test('a photograph that lies on its side is put upright', async () => {
  const red = await sharp({create: {width: 60, height: 40, channels: 3, background: '#f00'}})
    .png()
    .toBuffer()
  const bytes = await sharp({create: {width: 120, height: 40, channels: 3, background: '#00f'}})
    .composite([{input: red, left: 0, top: 0}])
    .withMetadata({orientation: 6})
    .jpeg()
    .toBuffer()
  const picture = pictureOf(bytes)
  assert.deepEqual([picture.width, picture.height], [40, 120])
  const [variant] = picture.variants
  assert(variant)
  const encoded = await encode(bytes, picture, variant, settings)
  assert(encoded.ok)
  const {data, info} = await sharp(encoded.bytes).raw().toBuffer({resolveWithObject: true})
  const top = data.subarray(info.channels * 5, info.channels * 5 + 3)
  assert((top[0] ?? 0) > 200 && (top[2] ?? 255) < 60, 'what was left is on top')
})

test('an animation stays one, with all of its frames', async () => {
  const frames = await Promise.all(
    ['#f00', '#0f0', '#00f'].map(color =>
      sharp({create: {width: 80, height: 60, channels: 3, background: color}})
        .png()
        .toBuffer()
    )
  )
  const bytes = await sharp(frames, {join: {animated: true}})
    .gif({delay: [100, 100, 100], loop: 0})
    .toBuffer()
  const picture = pictureOf(bytes)
  for (const variant of picture.variants) {
    const {pages, width, height} = await metadataOf(bytes, picture, variant)
    assert.deepEqual([pages, width, height], [3, variant.width, variant.height])
  }
  assert.deepEqual(
    picture.stills.map(({width}) => width),
    picture.variants.map(({width}) => width)
  )
  for (const still of picture.stills) {
    const encoded = await encode(bytes, picture, still, settings)
    assert(encoded.ok)
    assert.equal((await sharp(encoded.bytes).metadata()).pages, undefined)
    const {dominant} = await sharp(encoded.bytes).stats()
    assert(dominant.r > 200 && dominant.b < 50, 'the first frame')
  }
  assert.equal(picture.full.format, 'original')
  assert(
    pictureOf(bytes, {formats: ['avif', 'webp']}).variants.every(({format}) => format === 'webp'),
    'what moves is WebP'
  )
})

test('both formats are encoded, the best first', async () => {
  const bytes = await noise(200, 100).png().toBuffer()
  const picture = pictureOf(bytes, {formats: ['avif', 'webp']})
  const formats = await Promise.all(picture.variants.map(variant => metadataOf(bytes, picture, variant)))
  assert.deepEqual(
    formats.map(({format, compression, width}) => [compression === 'av1' ? 'avif' : format, width]),
    [
      ['avif', 48],
      ['avif', 96],
      ['webp', 48],
      ['webp', 96]
    ]
  )
})

test('the full-size view has the very pixels of the original, see-through where it is', async () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="60"><circle cx="30" cy="30" r="20"/></svg>'
  const bytes = await sharp(Buffer.from(svg)).png().toBuffer()
  const picture = pictureOf(bytes)
  assert.equal(picture.full.format, 'webp')
  const encoded = await encode(bytes, picture, picture.full, settings)
  assert(encoded.ok)
  const pixels = (image: Uint8Array) => sharp(image).flatten({background: '#fff'}).raw().toBuffer()
  assert.deepEqual(await pixels(encoded.bytes), await pixels(bytes))
  assert.equal((await sharp(encoded.bytes).metadata()).hasAlpha, true)
})

test('a colour profile that is garbage does not stop a figure', async () => {
  const bytes = await noise(200, 100).withIccProfile('p3').jpeg().toBuffer()
  const profile = bytes.indexOf('ICC_PROFILE') + 14
  const picture = pictureOf(bytes.fill(0xab, profile, profile + 300))
  const [variant] = picture.variants
  assert(variant)
  assert.equal((await metadataOf(bytes, picture, variant)).width, 48)
})

test('a drawing is sharp at any size', async () => {
  const stripes = Array.from({length: 10}, (_, i) => `<rect x="${2 * i}" width="1" height="10"/>`).join('')
  for (const size of [
    'width="20" height="10"',
    'width="20pt" height="10pt" viewBox="0 0 20 10"',
    'viewBox="0 0 20 10"'
  ]) {
    const bytes = Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" ${size}><rect width="20" height="10" fill="#fff"/><style>.none{fill:red}</style>${stripes}</svg>`
    )
    const picture = pictureOf(bytes)
    const widest = picture.full
    assert.equal(widest.format, 'webp')
    const encoded = await encode(bytes, picture, widest, settings)
    assert(encoded.ok)
    const {data, info} = await sharp(encoded.bytes).greyscale().raw().toBuffer({resolveWithObject: true})
    assert.deepEqual([info.width, info.height], [widest.width, widest.height])
    const grey = [...data.subarray(0, info.width)].filter(value => value > 20 && value < 235).length
    assert(grey < info.width / 20, `${grey} of ${info.width} pixels are blurred`)
  }
})

test('the same original and recipe give the same bytes', async () => {
  const bytes = await noise(200, 100).png().toBuffer()
  const picture = pictureOf(bytes)
  const [variant] = picture.variants
  assert(variant)
  const [a, b] = [await encode(bytes, picture, variant, settings), await encode(bytes, picture, variant, settings)]
  assert.deepEqual(a, b)
})

test('data that a header does not betray is a finding, not an exception', async () => {
  const whole = await noise(200, 100).png().toBuffer()
  const picture = pictureOf(whole)
  const [variant] = picture.variants
  assert(variant)
  const damaged = Buffer.from(whole).fill(0, 60, whole.length - 12)
  const jpeg = await noise(200, 100).jpeg().toBuffer()
  const cut = jpeg.subarray(0, jpeg.length / 2)
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect></svg>')
  for (const bytes of [damaged, cut, svg, Buffer.from('no image'), Buffer.alloc(0)]) {
    const encoded = await encode(bytes, picture, variant, settings)
    assert(!encoded.ok && encoded.rule === 'figure/unreadable', bytes.toString('latin1', 0, 5))
    assert.match(inEnglish(encoded.reason), /^Unexpected /)
  }
})

test('a drawing reads no other file and asks no network', async () => {
  const secret = `${repository}test/fixtures/figures/secret.png`
  const links = [`file://${secret}`, secret, 'secret.png', 'http://127.0.0.1:1/x.png']
  const bytes = (href: string) =>
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="20" height="20"><image href="${href}" xlink:href="${href}" width="20" height="20"/></svg>`
    )
  for (const href of links) {
    const picture = pictureOf(bytes(href))
    const encoded = await encode(bytes(href), picture, picture.full, settings)
    assert(encoded.ok)
    const {channels} = await sharp(encoded.bytes).stats()
    assert(
      channels.every(({max}) => max === 0),
      href
    )
  }
})

test('pixels that are decoded once give every variant the bytes that the file gives', async () => {
  const grey = await noise(130, 90).greyscale().toColourspace('b-w').png().toBuffer()
  const clear = await noise(130, 90).ensureAlpha(0.4).png().toBuffer()
  const kinds: Readonly<Record<string, readonly [bytes: Buffer, isDecoded: boolean]>> = {
    colour: [await noise(130, 90).png().toBuffer(), true],
    grey: [grey, true],
    'grey and clear': [await sharp(grey).ensureAlpha(0.4).png().toBuffer(), true],
    clear: [clear, true],
    palette: [await sharp(clear).png({palette: true}).toBuffer(), true],
    turned: [await noise(130, 90).withMetadata({orientation: 6}).png().toBuffer(), false],
    'with a profile': [await noise(130, 90).withIccProfile('p3').png().toBuffer(), false],
    deep: [await noise(130, 90).toColourspace('rgb16').png().toBuffer(), false],
    photograph: [await noise(130, 90).jpeg().toBuffer(), false]
  }
  for (const [kind, [bytes, isDecoded]] of Object.entries(kinds)) {
    const header = probeFigure(bytes)
    assert(header.ok)
    assert.equal((await imageSource(bytes, header)).raw !== null, isDecoded, kind)
    for (const variant of pictureOf(bytes).variants) {
      const {width, height} = variant
      const plain = sharp(bytes).autoOrient().resize({width, height, fit: 'fill'}).webp({quality: 80, effort: 0})
      const encoded = await encode(bytes, pictureOf(bytes), variant, settings)
      assert(encoded.ok && Buffer.from(await plain.toBuffer()).equals(encoded.bytes), `${kind}, ${width} pixels`)
    }
  }
})

test('the codec is named without loading it, and always the same', () => {
  assert.match(codecVersion(), /^sharp \d+\.\d+\.\d+, libvips \d+\.\d+\.\d+$/)
  assert.equal(codecVersion(), codecVersion())
  assert(codecVersion().includes(sharp.versions.sharp ?? '?'))
  const probe = `
    const {codecVersion} = await import('./lib/figures/codec-version.js')
    const {probeFigure} = await import('./lib/figures/probe.js')
    await import('./lib/figures/recipe.js')
    await import('./lib/figures/encode.js')
    codecVersion()
    probeFigure(Buffer.from('GIF89a'))
    const {createRequire} = await import('node:module')
    const cache = Object.keys(createRequire(process.cwd() + '/x.js').cache)
    const native = process.report.getReport().sharedObjects.filter(path => /vips|sharp/.test(path))
    process.stdout.write(JSON.stringify([native, cache.filter(path => /sharp/.test(path))]))`
  const {stdout, stderr} = spawnSync(process.execPath, ['--input-type=module', '-e', probe], {
    encoding: 'utf8'
  })
  assert.equal(stdout, '[[],[]]', stderr)
})

function noise(width: number, height: number) {
  return sharp({
    create: {width, height, channels: 3, background: '#888', noise: {type: 'gaussian', mean: 128, sigma: 40}}
  })
}

function pictureOf(bytes: Uint8Array, changes: Partial<Settings['figures']> = {}): Picture {
  const header = probeFigure(bytes)
  assert(header.ok)
  const hash = createHash('sha256').update(bytes).digest('hex')
  return planPicture({...header, source: 'content/a.x' as SourcePath, hash}, {...settings, ...changes}, codecVersion())
}

async function metadataOf(bytes: Uint8Array, picture: Picture, variant: Variant) {
  const encoded = await encode(bytes, picture, variant, settings)
  assert(encoded.ok)
  return sharp(encoded.bytes).metadata()
}
