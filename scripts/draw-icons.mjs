// Draws the icons of the site from `public/assets/icon.svg`, in the sizes that phones, manifests and browsers ask for.
// Run it when the drawing has changed, and commit what it writes:
//
//     node scripts/draw-icons.mjs

import {readFileSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import sharp from 'sharp'

const folder = fileURLToPath(new URL('../public/', import.meta.url))
const rounded = readFileSync(`${folder}assets/icon.svg`, 'utf8')
// Systems that cut icons to a shape of their own want one without corners; what is drawn lies within four fifths of it.
const square = rounded.replace(/ rx="\d+"/, '')

const icons = [
  {name: 'icon-180.png', size: 180, drawing: square},
  {name: 'icon-192.png', size: 192, drawing: rounded},
  {name: 'icon-512.png', size: 512, drawing: rounded},
  {name: 'icon-maskable-512.png', size: 512, drawing: square}
]

for (const {name, size, drawing} of icons) writeFileSync(`${folder}assets/${name}`, await draw(drawing, size))
writeFileSync(`${folder}favicon.ico`, container(await draw(rounded, 32), 32))

function draw(drawing, size) {
  return sharp(Buffer.from(drawing), {density: (72 * size) / 32})
    .resize(size, size)
    .png({palette: true, colours: 64, dither: 0, effort: 10})
    .toBuffer()
}

/** An ICO file with one PNG in it. */
function container(png, size) {
  const header = Buffer.alloc(22)
  header.writeUInt16LE(1, 2) // an icon
  header.writeUInt16LE(1, 4) // of one picture
  header.writeUInt8(size, 6)
  header.writeUInt8(size, 7)
  header.writeUInt16LE(1, 10) // planes
  header.writeUInt16LE(32, 12) // bits a pixel
  header.writeUInt32LE(png.length, 14)
  header.writeUInt32LE(header.length, 18)
  return Buffer.concat([header, png])
}
