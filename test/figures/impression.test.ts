import assert from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import sharp, {type Sharp} from 'sharp'
import {impressionOf} from '../../src/figures/impression-of.js'
import {type Look, lookAlikes} from '../../src/site/look-alikes.js'
import {repository} from '../support/cli.js'

const toneOf = async (bytes: Uint8Array) => (await impressionOf(bytes)).tone

test('the tone is the colour that most of a picture has', async () => {
  const flat = (background: string) => sharp({create: {width: 90, height: 60, channels: 4, background}})
  assert.equal(await toneOf(await flat('#fde8dd').webp().toBuffer()), '#fed')
  assert.equal(await toneOf(await flat('#fefefe').webp().toBuffer()), null, 'white is the sheet')
  assert.equal(await toneOf(await flat('#fed8').webp().toBuffer()), null, 'one sees through')
  assert.equal(await toneOf(await flat('#000').webp().toBuffer()), '#000')
  const half = await flat('#fff')
    .composite([
      {
        input: await sharp({create: {width: 40, height: 60, channels: 3, background: '#080'}})
          .png()
          .toBuffer(),
        left: 0,
        top: 0
      }
    ])
    .png()
    .toBuffer()
  assert.equal(await toneOf(half), null)
})

const folder = join(repository, 'content/issues')
const figures = readdirSync(folder, {recursive: true, encoding: 'utf8'})
  .filter(name => name.endsWith('.png'))
  .map(name => readFileSync(join(folder, name)))

/** As a build looks at a picture: at its smallest variant. */
async function look(bytes: Uint8Array): Promise<Look> {
  const {data, info} = await sharp(bytes)
    .resize({width: 480, withoutEnlargement: true})
    .webp({effort: 0})
    .toBuffer({resolveWithObject: true})
  const {look} = await impressionOf(data)
  assert(look !== null)
  return {look, ratio: info.width / info.height}
}

test('the figures of the sample look like nothing but their copies', async () => {
  const looks = await Promise.all(figures.map(look))
  assert(looks.length > 30)
  const indices = looks.map((_, index) => index)
  assert.deepEqual(lookAlikes(looks), indices)
  const copies = [
    (image: Sharp) => image.resize({width: 640}).jpeg({quality: 50}),
    (image: Sharp) => image.resize({width: 400}).jpeg({quality: 30}),
    (image: Sharp) => image.resize({width: 1080}).webp({quality: 60}),
    (image: Sharp) => image.greyscale().resize({width: 360}).png()
  ]
  for (const copy of copies) {
    const copied = await Promise.all(figures.map(async bytes => look(await copy(sharp(bytes)).toBuffer())))
    assert.deepEqual(lookAlikes([...looks, ...copied]), [...indices, ...indices])
  }
})

test('a picture with too little in it looks like nothing', async () => {
  const svg = (inner: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400"><rect width="600" height="400" fill="#eee"/>${inner}</svg>`
  const empty = ['', '<rect x="100" y="100" width="90" height="50"/>', '<circle cx="300" cy="200" r="4"/>']
  for (const inner of empty) {
    const {look} = await impressionOf(
      await sharp(Buffer.from(svg(inner)))
        .png()
        .toBuffer()
    )
    assert.equal(look, null, inner)
  }
})
