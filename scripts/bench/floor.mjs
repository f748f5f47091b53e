// The floor: a bare loop over sharp with the very outputs that a build encodes, and nothing else.
//   node scripts/bench/floor.mjs PLAN OUT
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {availableParallelism} from 'node:os'
import {join} from 'node:path'
import sharp from 'sharp'

const [plan, out] = process.argv.slice(2)
sharp.cache(false)
sharp.concurrency(1)
mkdirSync(out, {recursive: true})
const queue = JSON.parse(readFileSync(plan, 'utf8')).entries()
const worker = async () => {
  for (const [index, {file, recipes}] of queue) {
    const bytes = readFileSync(file)
    for (const [number, {format, width, height, quality, effort, lossless, animated}] of recipes.entries()) {
      const image = sharp(bytes, {failOn: 'error', animated})
      const sized = (animated ? image : image.autoOrient()).resize({width, height, fit: 'fill'})
      const made = await sized.toFormat(format, {quality, effort, lossless}).toBuffer()
      writeFileSync(join(out, `${index}-${number}.${format}`), made)
    }
  }
}
await Promise.all(Array.from({length: 2 * availableParallelism()}, worker))
