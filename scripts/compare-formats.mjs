// Encodes our drawn figures, and photographs made from a seed, in every format, effort and quality that is worth a
// thought, and prints what each costs: CPU time and bytes a picture, and its likeness (SSIM, luma) to what it was made
// from. Usage: node scripts/compare-formats.mjs [WIDTH …]
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import sharp from 'sharp'
import {photograph} from './draw/photograph.mjs'
import {similarity} from './similarity.mjs'

const ways = [
  ...[0, 2, 4, 6].map(effort => ['webp', {quality: 80, effort}]),
  ['webp', {quality: 80, effort: 2, smartSubsample: true}],
  ...[20, 50, 80].map(quality => ['webp', {lossless: true, effort: 2, quality}]),
  ['webp', {lossless: true, effort: 4}],
  ...[0, 2, 4].map(effort => ['avif', {quality: 50, effort}]),
  ...[56, 60].map(quality => ['avif', {quality, effort: 2}]),
  ['jpeg', {quality: 80, mozjpeg: true}],
  ['png', {palette: true}]
]

sharp.concurrency(1)
sharp.cache(false)
const widths = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [320, 480, 720, 1440]
const corpora = {
  drawings: drawings(),
  photographs: await Promise.all([1, 2, 3, 4, 5, 6].map(seed => photograph(seed)))
}
for (const [name, images] of Object.entries(corpora)) {
  for (const width of widths) await compare(name, images, width)
}

async function compare(name, images, width) {
  const pictures = await Promise.all(images.map(bytes => scaled(bytes, width)))
  console.log(`\n${pictures.length} ${name}, at most ${width} px wide\n`)
  console.log('| way | CPU ms | KB | SSIM | smaller than WebP q80 e2 |\n| --- | --- | --- | --- | --- |')
  const usual = []
  for (const picture of pictures) usual.push((await encode(picture, 'webp', {quality: 80, effort: 2})).length)
  for (const [format, options] of ways) {
    const before = process.cpuUsage()
    const encoded = []
    for (const picture of pictures) encoded.push(await encode(picture, format, options))
    const {user, system} = process.cpuUsage(before)
    const likeness = []
    for (const [index, bytes] of encoded.entries()) likeness.push(await similarity(pictures[index], bytes))
    const cells = [
      `${format} ${Object.entries(options)
        .map(([key, value]) => `${key} ${value}`)
        .join(', ')}`,
      ((user + system) / 1000 / pictures.length).toFixed(0),
      (mean(encoded.map(({length}) => length)) / 1024).toFixed(1),
      mean(likeness).toFixed(4),
      `${encoded.filter(({length}, index) => length < usual[index]).length} of ${encoded.length}`
    ]
    console.log(`| ${cells.join(' | ')} |`)
  }
}

function encode({data, info}, format, options) {
  return sharp(data, {raw: info}).toFormat(format, options).toBuffer()
}

function scaled(bytes, width) {
  return sharp(bytes)
    .flatten({background: '#fff'})
    .toColourspace('srgb')
    .resize({width, withoutEnlargement: true})
    .raw()
    .toBuffer({resolveWithObject: true})
}

/** Every third of our own. */
function drawings() {
  const folder = fileURLToPath(new URL('../content/issues', import.meta.url))
  const names = readdirSync(folder, {recursive: true})
    .filter(name => name.endsWith('.png'))
    .sort()
  return names.filter((_, index) => index % 3 === 0).map(name => readFileSync(join(folder, name)))
}

function mean(numbers) {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length
}
