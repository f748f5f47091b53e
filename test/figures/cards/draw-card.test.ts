import assert from 'node:assert/strict'
import {test} from 'node:test'
import sharp from 'sharp'
import {composeCard} from '../../../src/figures/cards/compose-card.js'
import {drawCard} from '../../../src/figures/cards/draw-card.js'
import {packagedFonts} from '../../../src/figures/cards/packaged-fonts.js'
import {createTypesetter} from '../../../src/figures/cards/typesetter.js'
import type {CardText} from '../../../src/model/card.js'
import {boxOf, cardText, packaged, plain} from './helpers.js'

const green = [0, 170, 0] as const
const accent = [166, 43, 23] as const

async function drawn(text: CardText, figure: Uint8Array | null): Promise<Buffer> {
  const bytes = await drawCard(text, figure, packaged)
  assert(bytes)
  return Buffer.from(bytes)
}

test('a card is 1200 × 630: JPEG with a figure, PNG without, and light enough to be fetched', async () => {
  for (const [figure, format] of [
    [await plain(900, 600), 'jpeg'],
    [null, 'png']
  ] as const) {
    const bytes = await drawn(cardText({lead: '要点在此。'.repeat(40)}), figure)
    const {width, height, format: found, hasAlpha} = await sharp(bytes).metadata()
    assert.deepEqual([width, height, found, hasAlpha], [1200, 630, format, false])
    assert(bytes.length < 150_000, `${bytes.length}`)
  }
  const noise = await sharp({
    create: {
      width: 1400,
      height: 1000,
      channels: 3,
      background: '#888',
      noise: {type: 'gaussian', mean: 128, sigma: 90}
    }
  })
    .png()
    .toBuffer()
  assert((await drawn(cardText(), noise)).length < 300_000, 'the worst that a figure can be')
})

test('a figure is whole and keeps its shape, and is never enlarged, unless it is a drawing', async () => {
  const cases = [
    ...[
      [1600, 160],
      [1600, 420],
      [1200, 800],
      [900, 900],
      [400, 1600],
      [3, 1200],
      [4000, 9]
    ],
    ...[
      [90, 60],
      [1, 1]
    ]
  ] as const
  for (const [width = 1, height = 1] of cases) {
    const composed = await composeCard(cardText(), {width, height, vector: false}, packaged)
    const box = composed?.figure
    assert(box)
    const name = `${width} × ${height}: ${JSON.stringify(box)}`
    assert(box.width <= width && box.height <= height, name)
    assert(Math.abs(box.width / width - box.height / height) <= 1 / Math.min(width, height), name)
    assert(box.left >= 60 && box.top >= 110 && box.left + box.width <= 1140 && box.top + box.height <= 600, name)
    if (width * height > 100_000) {
      const found = await boxOf(await drawn(cardText(), await plain(width, height)), green)
      assert(Math.abs(found.width - box.width) <= 1 && Math.abs(found.height - box.height) <= 1, name)
    }
  }
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 6 4"><path fill="#0a0" d="M0 0h6v4H0z"/></svg>'
  const {width, height} = await boxOf(await drawn(cardText(), Buffer.from(svg)), green)
  assert(width > 480 && Math.abs(width / height - 1.5) < 0.02)
})

test('figures of every kind are shown: grey, of 16 bits, with alpha, with a palette, turned, animated', async () => {
  const flat = sharp({create: {width: 600, height: 400, channels: 3, background: '#0a0'}})
  const frames = [await plain(60, 40), await plain(60, 40, '#00f')]
  const kinds: Readonly<Record<string, Buffer>> = {
    grey: await flat.clone().greyscale().png().toBuffer(),
    'grey with alpha': await flat.clone().greyscale().ensureAlpha(0.5).png().toBuffer(),
    '16 bits': await flat.clone().toColourspace('rgb16').png().toBuffer(),
    palette: await flat.clone().png({palette: true}).toBuffer(),
    cmyk: await flat.clone().toColourspace('cmyk').jpeg().toBuffer(),
    turned: await flat.clone().withMetadata({orientation: 6}).jpeg().toBuffer(),
    animated: await sharp(frames, {join: {animated: true}})
      .gif({delay: [99, 99]})
      .toBuffer(),
    webp: await flat.clone().webp().toBuffer()
  }
  for (const [name, bytes] of Object.entries(kinds)) {
    const {isOpaque, channels} = await sharp(await drawn(cardText(), bytes)).stats()
    assert.deepEqual([isOpaque, channels.length], [true, 3], name)
    if (/grey|cmyk/.test(name)) continue
    const {width, height} = await boxOf(await drawn(cardText(), bytes), green)
    assert(name === 'turned' ? height > width : width > height, name)
  }
})

test('one sees the sheet through a figure', async () => {
  const size = {width: 900, height: 600, vector: false}
  const composed = await composeCard(cardText({title: 'Title'}), size, packaged)
  assert(composed?.figure)
  const bytes = await drawn(cardText({title: 'Title'}), await plain(900, 600, '#0000'))
  const {channels} = await sharp(await sharp(bytes).extract(composed.figure).toBuffer()).stats()
  assert.deepEqual(
    channels.map(({min}) => min > 250),
    [true, true, true],
    'white, not black'
  )
})

test('the same card has the same bytes, whatever was drawn before it and with it', async () => {
  const figure = await plain(700, 500)
  const cards = ['甲：一个标题', 'Another Title', '甲：一个标题'].map(title => cardText({title}))
  const together = await Promise.all(cards.map(text => drawn(text, figure)))
  assert.deepEqual(together[0], together[2])
  const fresh = await drawCard(cardText({title: '甲：一个标题'}), figure, createTypesetter(packagedFonts()))
  assert.deepEqual(Buffer.from(fresh ?? []), together[0])
})

test('without a glyph for every letter the figure stands alone; without a figure there is no card', async () => {
  const figure = await plain(1000, 500)
  for (const facts of [{title: 'Deep 🙂 Learning'}, {site: '한국'}, {head: '\u{20bb7}'}, {facts: '\ue000'}]) {
    assert.equal(await drawCard(cardText(facts), null, packaged), null)
    const bytes = await drawn(cardText(facts), figure)
    const red = await boxOf(bytes, accent)
    assert(red.width <= 0, 'no text at all')
    assert((await boxOf(bytes, green)).width > 900)
  }
  const red = await boxOf(await drawn(cardText({lead: 'Key 🙂 points'}), figure), accent)
  assert(red.width > 100, 'key points may be left out')
})

test('a broken figure makes no card', async () => {
  const broken = Buffer.from(await plain(300, 300)).fill(0, 60, 120)
  assert.equal(await drawCard(cardText(), broken, packaged), null)
  assert.equal(await drawCard(cardText(), Buffer.from('no image'), packaged), null)
})

test('no text gets into the drawing, and nothing beside the paper', async () => {
  const hostile = [
    '</path><script>alert(1)</script><image href="file:///etc/passwd"/>',
    '"/><text>x</text>&lt;!ENTITY xxe SYSTEM "x"> ]]> <![CDATA[',
    '\u202eevil\u200b\u0000 NaN Infinity %s <%= x %>',
    'W'.repeat(400),
    '测'.repeat(400),
    'a '.repeat(200),
    '.'
  ]
  for (const title of hostile) {
    for (const figure of [null, {width: 900, height: 500, vector: false}]) {
      const text = cardText({title, site: title, lead: title, facts: title.slice(0, 40)})
      const composed = await composeCard(text, figure, packaged)
      assert(composed, title)
      const rest = composed.svg
        .replace(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="1200" height="630">/, '')
        .replaceAll(/<g fill="#[0-9a-f]{6}">|<\/g>|<\/svg>$/g, '')
        .replaceAll(/<path fill="#[0-9a-f]{6}" d="[-\d.MhvzZ ]+"\/>/g, '')
        .replaceAll(/<path transform="translate\([-\d.]+ [-\d.]+\) scale\([\d.]+ -[\d.]+\)" d="[-\d,MLQCZ ]+"\/>/g, '')
      assert.equal(rest, '', title)
    }
  }
})

test('no line leaves the paper, however long the texts', async () => {
  for (const letter of ['W', '测', 'Wort ', '测试，', 'i']) {
    const long = letter.repeat(300)
    const mark = {before: '第', number: 123456, after: '期'}
    for (const [text, figure] of [
      [cardText({title: long, site: long, lead: long}), await plain(900, 600, '#fff')],
      [cardText({title: long, site: long, lead: long, mark, head: ''}), null],
      [cardText({title: long, site: '', lead: long}), null]
    ] as const) {
      const {data, info} = await sharp(await drawn(text, figure))
        .raw()
        .toBuffer({resolveWithObject: true})
      const ground = [245, 243, 237]
      for (let y = 0; y < 630; y++) {
        for (const x of [2, 30, 50, 1150, 1170, 1197]) {
          const at = (y * info.width + x) * info.channels
          assert(
            ground.every((value, channel) => Math.abs((data[at + channel] ?? 0) - value) < 12),
            `${letter} ${x} ${y}`
          )
        }
      }
    }
  }
})
