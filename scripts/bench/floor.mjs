// The floor: a bare loop over sharp with the outputs that a build makes, and nothing else.
//   node scripts/bench/floor.mjs CONTENT OUT
import {mkdirSync, readdirSync, writeFileSync} from 'node:fs'
import {availableParallelism} from 'node:os'
import {join} from 'node:path'
import sharp from 'sharp'

const [content, out] = process.argv.slice(2)
sharp.cache(false)
sharp.concurrency(1)
mkdirSync(out, {recursive: true})
const files = readdirSync(content, {recursive: true}).filter(name => name.endsWith('.png'))
const queue = files.entries()
const worker = async () => {
  for (const [index, file] of queue) {
    const {width: own} = await sharp(join(content, file)).metadata()
    const widths = [...new Set([480, 960, 1440].map(width => Math.min(width, own)))]
    for (const width of widths) {
      const bytes = await sharp(join(content, file)).resize({width}).webp({quality: 80, effort: 2}).toBuffer()
      writeFileSync(join(out, `${index}-${width}.webp`), bytes)
    }
    // The full view of a drawing is tried without loss.
    const full = await sharp(join(content, file)).webp({lossless: true, effort: 2, quality: 20}).toBuffer()
    writeFileSync(join(out, `${index}-full.webp`), full)
  }
}
await Promise.all(Array.from({length: 2 * availableParallelism()}, worker))
