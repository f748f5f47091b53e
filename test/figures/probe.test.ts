import assert from 'node:assert/strict'
import {test} from 'node:test'
import {crc32, deflateSync} from 'node:zlib'
import fc from 'fast-check'
import sharp from 'sharp'
import {probeFigure} from '../../src/figures/probe.js'
import {inEnglish} from '../support/in-english.js'

const drawing = (root: string, before = ''): Buffer =>
  Buffer.from(`${before}<svg xmlns="http://www.w3.org/2000/svg" ${root}><rect width="9" height="9"/></svg>`)
const image = (width: number, height: number, alpha = false) =>
  sharp({
    create: {
      width,
      height,
      channels: alpha ? 4 : 3,
      background: alpha ? '#f008' : '#f00',
      noise: {type: 'gaussian', mean: 128, sigma: 30}
    }
  })

test('size and kind of each format agree with what sharp reads', async () => {
  for (const format of ['png', 'jpeg', 'webp', 'gif'] as const) {
    for (const [width, height, alpha] of [
      [30, 20, false],
      [1, 1, false],
      [300, 7, true]
    ] as const) {
      const bytes = await image(width, height, alpha).toFormat(format).toBuffer()
      assert.deepEqual(seen(bytes), {format, width, height, animated: false})
    }
  }
  for (const options of [{lossless: true}, {nearLossless: true}, {alphaQuality: 50}]) {
    const bytes = await image(50, 40, true).webp(options).toBuffer()
    assert.deepEqual(seen(bytes), {format: 'webp', width: 50, height: 40, animated: false})
  }
  for (const options of [{palette: true}, {progressive: true}]) {
    assert.equal(probeFigure(await image(50, 40).png(options).toBuffer()).ok, true)
    assert.equal(probeFigure(await image(50, 40).jpeg({progressive: true}).toBuffer()).ok, true)
  }
})

test('EXIF orientation changes the places of width and height', async () => {
  for (const format of ['jpeg', 'webp', 'png'] as const) {
    for (let orientation = 1; orientation <= 8; orientation++) {
      const bytes = await image(30, 20).withMetadata({orientation}).toFormat(format).toBuffer()
      const {autoOrient} = await sharp(bytes).metadata()
      const probed = probeFigure(bytes)
      assert(probed.ok)
      assert.deepEqual([probed.width, probed.height], [autoOrient.width, autoOrient.height], `${format} ${orientation}`)
    }
  }
})

test('several frames are an animation as long as they are not too many pixels', async () => {
  for (const format of ['gif', 'webp'] as const) {
    const bytes = await animation(format)
    assert.deepEqual(seen(bytes), {format, width: 12, height: 8, animated: true})
  }
  const large = await animation('gif')
  large.writeUInt16LE(9000, 6)
  large.writeUInt16LE(9000, 8)
  const probed = probeFigure(large)
  assert(probed.ok && !probed.animated && probed.width === 9000)
})

test('the kind is read from the bytes', async () => {
  const png = await image(3, 3).png().toBuffer()
  assert.equal(probeFigure(png).ok && probeFigure(png).ok, true)
  const strangers: readonly (readonly [string | Buffer, RegExp])[] = [
    ['', /empty file/],
    ['hello', /^Unexpected content, expected PNG, JPEG, WebP, GIF or SVG$/],
    ['<!DOCTYPE html><title>Login</title>', /HTML page/],
    ['\ufeff\n <HTML><svg></svg></HTML>', /HTML page/],
    ['<?xml version="1.0"?><rss></rss>', /XML or HTML that is no SVG/],
    ['<svga></svga>', /XML or HTML that is no SVG/],
    [await image(3, 3).avif().toBuffer(), /AVIF/],
    [await image(3, 3).tiff().toBuffer(), /TIFF/],
    ['%PDF-1.7', /PDF/],
    ['BM1234', /BMP/],
    [Buffer.from([0x1f, 0x8b, 8, 0]), /compressed/]
  ]
  for (const [bytes, reason] of strangers) {
    const probed = probeFigure(Buffer.from(bytes))
    assert(!probed.ok && probed.rule === 'figure/unreadable')
    assert.match(inEnglish(probed.reason), reason)
  }
})

test('an image that ends early is refused, wherever it ends', async () => {
  const whole = [
    await image(30, 20).png().toBuffer(),
    await image(30, 20).jpeg().toBuffer(),
    await image(30, 20).webp().toBuffer(),
    await image(30, 20, true).webp({lossless: true}).toBuffer(),
    await image(30, 20).gif().toBuffer(),
    await animation('webp'),
    await animation('gif'),
    drawing('width="30" height="20"', '<?xml version="1.0"?><!-- a drawing -->')
  ]
  for (const bytes of whole) {
    assert.equal(probeFigure(bytes).ok, true)
    for (let length = 0; length < bytes.length; length++) {
      const probed = probeFigure(bytes.subarray(0, length))
      assert.equal(probed.ok, false, `${bytes.toString('latin1', 0, 4)} cut at ${length} of ${bytes.length}`)
    }
  }
})

test('damaged bytes never throw', async () => {
  const seeds = [
    await image(30, 20).withMetadata({orientation: 6}).jpeg().toBuffer(),
    await image(30, 20).png().toBuffer(),
    await animation('webp'),
    await animation('gif'),
    drawing('viewBox="0 0 30 20"')
  ]
  const damage = fc.array(fc.tuple(fc.nat(200), fc.integer({min: 0, max: 255})), {maxLength: 8})
  fc.assert(
    fc.property(fc.constantFrom(...seeds), damage, fc.nat(400), (seed, edits, length) => {
      const bytes = Buffer.from(seed.subarray(0, length % 3 === 0 ? seed.length : length))
      for (const [at, value] of edits) if (at < bytes.length) bytes[at] = value
      assert.equal(typeof probeFigure(bytes).ok, 'boolean')
    }),
    {numRuns: 3000}
  )
  fc.assert(fc.property(fc.uint8Array({maxLength: 100}), bytes => typeof probeFigure(bytes).ok === 'boolean'))
})

test('an image bomb is refused by its header', async () => {
  const png = await image(3, 3).png().toBuffer()
  png.writeUInt32BE(100_000, 16)
  png.writeUInt32BE(100_000, 20)
  const jpeg = await image(3, 3).jpeg().toBuffer()
  const frame = jpeg.indexOf('ffc0', undefined, 'hex')
  jpeg.writeUInt16BE(65_535, frame + 5)
  jpeg.writeUInt16BE(65_535, frame + 7)
  const gif = await image(3, 3).gif().toBuffer()
  gif.writeUInt32LE(0xffffffff, 6)
  for (const bytes of [png, jpeg, gif, drawing('width="100000" height="100000"'), drawing('viewBox="0 0 1e9 1e9"')]) {
    const probed = probeFigure(bytes)
    assert(!probed.ok && probed.rule === 'figure/too-large')
    assert.match(inEnglish(probed.reason), /× .* pixels, expected at most 100 megapixels/)
  }
  assert.equal(probeFigure(drawing('width="10000" height="10000"')).ok, true)
  png.writeUInt32BE(0, 16)
  assert.equal(probeFigure(png).ok, false)
})

test('an image that is a web page too is refused', async () => {
  const script = Buffer.from('<script>alert(1)</script>')
  for (const format of ['png', 'jpeg', 'webp', 'gif'] as const) {
    const bytes = await image(9, 9).toFormat(format).toBuffer()
    const trailing = probeFigure(Buffer.concat([bytes, Buffer.alloc(1), script]))
    assert(!trailing.ok && /web page/.test(inEnglish(trailing.reason)), format)
    assert.equal(probeFigure(Buffer.concat([bytes, Buffer.alloc(50)])).ok, true, `${format} with padding`)
  }
  const jpeg = await image(9, 9).jpeg().toBuffer()
  const hidden = probeFigure(Buffer.concat([jpeg, script, jpeg.subarray(-2)]))
  assert.equal(hidden.ok, false, 'between the end of a picture and what looks like another')
  const gif = await image(9, 9).gif().toBuffer()
  const at = 13 + (((gif[10] ?? 0) & 0x80) === 0 ? 0 : 3 * 2 ** (((gif[10] ?? 0) & 7) + 1))
  const comment = Buffer.concat([Buffer.from([0x21, 0xfe, script.length]), script, Buffer.from([0])])
  assert.equal(probeFigure(Buffer.concat([gif.subarray(0, at), comment, gif.subarray(at)])).ok, false)
})

test('the size of a drawing comes from width and height, else from its view box', () => {
  const sizes: readonly (readonly [string, readonly [number, number]])[] = [
    ['width="30" height="20"', [30, 20]],
    [`width='30px' height='20px' viewBox='0 0 3 2'`, [30, 20]],
    ['width="72pt" height="36pt"', [96, 48]],
    ['width="1in" height="2.54cm"', [96, 96]],
    ['viewBox="0 0 640 480"', [640, 480]],
    ['viewBox="-5,-5,640.4,479.6" width="100%" height="100%"', [640, 480]],
    ['viewBox="0 0 640 480" width="320"', [320, 240]],
    ['viewBox="0 0 640 480" height="1e3"', [1333, 1000]],
    ['data-width="9" stroke-width="5" viewBox="0 0 7 7"', [7, 7]]
  ]
  for (const [root, [width, height]] of sizes) {
    assert.deepEqual(seen(drawing(root)), {format: 'svg', width, height, animated: false}, root)
  }
  for (const root of [
    '',
    'width="10"',
    'width="0" height="5"',
    'width="-5" height="5"',
    'viewBox="0 0 0 0"',
    'viewBox="0 0 NaN 1"'
  ]) {
    assert.equal(probeFigure(drawing(root)).ok, false, root)
  }
})

test('drawings of the usual tools are read, those with entities are refused', () => {
  const doctype = '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">'
  const size = 'width="3" height="3"'
  for (const before of [
    `<?xml version="1.0" encoding="utf-8" standalone="no"?>\n${doctype}\n<!-- by hand -->\n`,
    '\ufeff',
    '\n\n'
  ]) {
    assert.equal(probeFigure(drawing(size, before)).ok, true, before)
  }
  assert.equal(
    probeFigure(Buffer.from('<svg:svg xmlns:svg="http://www.w3.org/2000/svg" width="1" height="1"></svg:svg>\n')).ok,
    true
  )
  for (const before of [
    '<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
    '<!DOCTYPE svg [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>',
    '<!doctype svg SYSTEM "x" [ ]>',
    '<?xml version="1.0" encoding="UTF-7"?>',
    '<?xml version="1.0" encoding="utf-16"?>',
    '<html/>'
  ]) {
    assert.equal(probeFigure(drawing(size, before)).ok, false, before)
  }
  assert.equal(probeFigure(Buffer.from(`\ufeff${drawing(size)}`, 'utf16le')).ok, false)
})

test('a hostile drawing is judged in no time', () => {
  const long = 'x'.repeat(3_000_000)
  const texts = [
    `<svg ${'a="" '.repeat(500_000)}`,
    `<svg width="1" height="1"></svg>${'<!---->'.repeat(300_000)}x`,
    `<!--${long}`,
    `<svg width="${long}`,
    `${'<?x?>'.repeat(300_000)}<svg`,
    `<!DOCTYPE ${'<'.repeat(1_000_000)}`
  ]
  for (const text of texts) assert.equal(probeFigure(Buffer.from(text)).ok, false)
  // Each of these took from seconds to hours: an expression began anew at every letter.
  const root = 'xmlns="http://www.w3.org/2000/svg" width="9" height="9"'
  const run = 'a'.repeat(1_000_000)
  const slow = [
    `<svg ${root} ${run.slice(0, 60_000)}></svg>`,
    `<svg ${root}><g fill="${run}"/></svg>`,
    `<svg ${root}><g style="${'/* '.repeat(500_000)}"/></svg>`,
    `<svg ${root}><g style="fill:a${' '.repeat(1_000_000)}a"/></svg>`,
    `<svg ${root}>${'<!DOCTYPE '.repeat(500_000)}</svg>`
  ]
  for (const text of slow) assert.equal(probeFigure(Buffer.from(text)).ok, true)
})

/** A file with a profile in it, put there as its format wants it. */
const withProfile = {
  png: (file: Buffer, profile: Uint8Array, packed = deflateSync(profile)): Buffer => {
    const body = Buffer.concat([Buffer.from('iCCPname\0\0', 'latin1'), packed])
    const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
    length.writeUInt32BE(body.length - 4)
    check.writeUInt32BE(crc32(body))
    return Buffer.concat([file.subarray(0, 33), length, body, check, file.subarray(33)])
  },
  jpeg: (file: Buffer, ...parts: readonly Uint8Array[]): Buffer => {
    const segments = parts.flatMap((part, index) => {
      const head = Buffer.from([0xff, 0xe2, 0, 0, ...Buffer.from('ICC_PROFILE\0'), index + 1, parts.length])
      head.writeUInt16BE(head.length - 2 + part.length, 2)
      return [head, part]
    })
    return Buffer.concat([file.subarray(0, 2), ...segments, file.subarray(2)])
  },
  webp: (file: Buffer, profile: Uint8Array): Buffer => {
    const at = file.indexOf('ICCP')
    const [head, rest] = [file.subarray(0, at + 8), file.subarray(at + 8 + file.readUInt32LE(at + 4))]
    const made = Buffer.concat([head, profile, rest])
    made.writeUInt32LE(profile.length, at + 4)
    made.writeUInt32LE(made.length - 8, 4)
    return made
  }
}

test('a colour profile that is not whole is told, in each format, and the figure is encoded all the same', async () => {
  const plain = image(60, 40)
  const own = async (format: 'png' | 'jpeg' | 'webp') => plain.clone().withIccProfile('p3').toFormat(format).toBuffer()
  const good = (await sharp(await own('png')).metadata()).icc ?? Buffer.alloc(0)
  const changed = (change: (profile: Buffer) => unknown): Buffer => {
    const profile = Buffer.from(good)
    change(profile)
    return profile
  }
  const broken: readonly Buffer[] = [
    Buffer.alloc(0),
    Buffer.from('garbage '.repeat(40)),
    good.subarray(0, 200),
    good.subarray(0, 128),
    changed(profile => profile.fill(0, 128)),
    changed(profile => profile.write('none', 36)),
    changed(profile => profile.write('Who?', 16)),
    changed(profile => profile.writeUInt32BE(0xffff_fff0, 136)),
    changed(profile => profile.writeUInt32BE(0x7fff_ffff, 128))
  ]
  const bare = {png: await plain.png().toBuffer(), jpeg: await plain.jpeg().toBuffer(), webp: await own('webp')}
  const rules = (bytes: Buffer) => {
    const probed = probeFigure(bytes)
    assert(probed.ok)
    return probed.remarks.map(({rule}) => rule)
  }
  for (const format of ['png', 'jpeg', 'webp'] as const) {
    assert.deepEqual(rules(await own(format)), [])
    assert.deepEqual(rules(withProfile[format](bare[format], good)), [])
    for (const [index, profile] of broken.entries()) {
      // WebP pads what is odd.
      const even = profile.length % 2 === 0 ? profile : Buffer.concat([profile, Buffer.alloc(1)])
      const bytes = withProfile[format](bare[format], even)
      assert.deepEqual(rules(bytes), ['figure/profile'], `${format} ${index}`)
      await sharp(bytes, {failOn: 'error'}).resize(20).webp().toBuffer()
    }
  }
  assert.deepEqual(rules(withProfile.png(bare.png, good, Buffer.from('not packed'))), ['figure/profile'])
  assert.deepEqual(rules(withProfile.png(bare.png, good, deflateSync(Buffer.alloc(20_000_000)))), ['figure/profile'])
  const split = withProfile.jpeg(bare.jpeg, good.subarray(0, 300), good.subarray(300))
  assert.deepEqual(rules(split), [])
  const lacking = Buffer.concat([split.subarray(0, 2), split.subarray(2 + 18 + 300)])
  assert.deepEqual(rules(lacking), ['figure/profile'], 'a part of it is missing')
})

test('an animation too long to stay one, and a strip too long for any screen, are told', async () => {
  const gif = await animation('gif')
  const descriptor = gif.indexOf(0x21, 13)
  const frame = gif.subarray(descriptor, gif.length - 1)
  const long = Buffer.concat([gif.subarray(0, descriptor), ...Array(3334).fill(frame), Buffer.from([0x3b])])
  const probed = probeFigure(long)
  assert(probed.ok && !probed.animated && probed.long)
  assert.match(
    inEnglish(probed.remarks)[0]?.reason ?? '',
    /^Unexpected animation of 10002 frames of 12 × 8 pixels, expected at most/
  )
  const strip = await image(3, 3).png().toBuffer()
  strip.writeUInt32BE(65_535, 16)
  const refused = probeFigure(strip)
  assert(!refused.ok && refused.rule === 'figure/too-large')
  assert.match(inEnglish(refused.reason), /strip of 65535 × 3 pixels/)
  strip.writeUInt32BE(9000, 16)
  assert.equal(probeFigure(strip).ok, true)
})

/** What sharp, too, can say of an image. */
function seen(bytes: Uint8Array) {
  const probed = probeFigure(bytes)
  assert(probed.ok)
  const {format, width, height, animated} = probed
  return {format, width, height, animated}
}

async function animation(format: 'gif' | 'webp'): Promise<Buffer> {
  const frames = await Promise.all(
    ['#f00', '#0f0', '#00f'].map(background =>
      sharp({create: {width: 12, height: 8, channels: 3, background}})
        .png()
        .toBuffer()
    )
  )
  return sharp(frames, {join: {animated: true}})
    .toFormat(format, {delay: [100, 100, 100]})
    .toBuffer()
}
