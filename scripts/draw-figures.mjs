// Draws the figures of our own issues: scripts/draw/<issue>/<name>.mjs → content/issues/<issue>/<name>.png.
// Run by hand after a change, with the names of the figures to draw, or none for all: node scripts/draw-figures.mjs [NAME…]
import {mkdir, readdir, writeFile} from 'node:fs/promises'
import {fileURLToPath} from 'node:url'
import sharp from 'sharp'

const drawings = fileURLToPath(new URL('draw/', import.meta.url))
const content = fileURLToPath(new URL('../content/issues/', import.meta.url))

const wanted = process.argv.slice(2)
const known = await list()
const unknown = wanted.filter(name => !known.some(figure => figure.name === name))
if (unknown.length > 0) {
  console.error(
    `Unexpected figure ${unknown.join(', ')}, expected one of: ${known.map(figure => figure.name).join(', ')}`
  )
  process.exit(2)
}
for (const {issue, name} of known) if (wanted.length === 0 || wanted.includes(name)) await draw(issue, name)

async function list() {
  const issues = (await readdir(drawings)).filter(folder => /^\d{4}$/.test(folder)).sort()
  const found = issues.map(async issue => {
    const files = (await readdir(`${drawings}${issue}`)).filter(file => file.endsWith('.mjs')).sort()
    return files.map(file => ({issue, name: file.slice(0, -4)}))
  })
  return (await Promise.all(found)).flat()
}

async function draw(issue, name) {
  const {default: svg} = await import(`./draw/${issue}/${name}.mjs`)
  const png = await sharp(Buffer.from(svg))
    .png({palette: true, colours: 256, dither: 0, compressionLevel: 9, effort: 10})
    .toBuffer()
  await mkdir(`${content}${issue}`, {recursive: true})
  await writeFile(`${content}${issue}/${name}.png`, png)
  console.log(`${issue}/${name}.png  ${Math.round(png.length / 1024)} KB`)
}
