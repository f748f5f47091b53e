import assert from 'node:assert/strict'
import {test} from 'node:test'
import sharp from 'sharp'
import {cleanFile} from '../../src/figures/clean-file.js'
import {probeFigure} from '../../src/figures/probe.js'

const secret = 'Amy at home'
const photograph = () =>
  sharp({create: {width: 60, height: 40, channels: 3, background: '#888', noise: {type: 'gaussian', sigma: 30}}})

test('notes of cameras and editors are taken out, pixels stay', async () => {
  for (const format of ['jpeg', 'png', 'webp'] as const) {
    const exif = {IFD0: {Artist: secret}, IFD3: {GPSLatitude: '51/1 30/1 0/1'}}
    const noted = await photograph()
      .withExif(exif)
      .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf>${secret}</rdf></x:xmpmeta>`)
      .withIccProfile('p3')
      .toFormat(format)
      .toBuffer()
    const bytes = Buffer.concat([noted, Buffer.from(secret)])
    assert(bytes.includes(secret))
    const probed = probeFigure(bytes)
    assert(probed.ok && probed.clean !== null)
    const clean = cleanFile(bytes, format, probed.end)
    assert(clean && !Buffer.from(clean).includes(secret), format)
    const {exif: left, xmp, icc} = await sharp(clean).metadata()
    assert.deepEqual([left, xmp], [undefined, undefined])
    assert(icc, 'colours stay what they are')
    assert.deepEqual(await sharp(clean).raw().toBuffer(), await sharp(bytes).raw().toBuffer())
    const again = probeFigure(clean)
    assert(again.ok && again.clean === null, 'there is nothing more to take out')
  }
})

test('what hangs behind a photograph is no part of it, were it a picture of its own', async () => {
  for (const progressive of [false, true]) {
    const photo = await photograph().jpeg({progressive}).toBuffer()
    const second = await photograph()
      .withExif({IFD0: {Artist: secret}})
      .jpeg()
      .toBuffer()
    const bytes = Buffer.concat([photo, second])
    const probed = probeFigure(bytes)
    assert(probed.ok && probed.clean !== null)
    assert.deepEqual(Buffer.from(cleanFile(bytes, 'jpeg', probed.end) ?? []), photo)
  }
})

test('an animation loses its comments, and moves as before', async () => {
  const raw = {width: 12, height: 24, channels: 3, pageHeight: 8} as const
  const bytes = await sharp(Buffer.from(Array.from({length: 12 * 24 * 3}, (_, at) => at)), {raw})
    .gif({delay: [70, 80, 90], loop: 3})
    .toBuffer()
  const at = bytes.indexOf(Buffer.from([0x21, 0xf9]))
  const block = (head: readonly number[], text: string) => [0x21, ...head, text.length, ...Buffer.from(text), 0]
  const notes = [...block([0xfe], secret), ...block([0xff, 11, ...Buffer.from('XMP DataXMP')], `<x>${secret}</x>`)]
  const noted = Buffer.concat([bytes.subarray(0, at), Buffer.from(notes), bytes.subarray(at)])
  const probed = probeFigure(noted)
  assert(probed.ok && probed.animated && probed.clean !== null)
  assert.deepEqual(Buffer.from(cleanFile(noted, 'gif', probed.end) ?? []), bytes)
  const {delay, loop, pages} = await sharp(cleanFile(noted, 'gif') ?? noted).metadata()
  assert.deepEqual([delay, loop, pages], [[70, 80, 90], 3, 3])
})

test('a photograph still knows how to be turned', async () => {
  for (let turn = 2; turn <= 8; turn++) {
    const bytes = await photograph().withMetadata({orientation: turn}).jpeg().toBuffer()
    const clean = cleanFile(bytes, 'jpeg')
    assert(clean)
    assert.equal((await sharp(clean).metadata()).orientation, turn)
    assert.equal(probeFigure(clean).ok, true)
  }
})

test('a file without notes is left alone', async () => {
  for (const format of ['jpeg', 'png', 'webp', 'gif'] as const) {
    const bytes = await photograph().toFormat(format).toBuffer()
    assert.equal(cleanFile(bytes, format), bytes, format)
  }
})
