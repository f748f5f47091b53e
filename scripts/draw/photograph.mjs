import sharp from 'sharp'
import {random as source} from './kit/random.mjs'

/**
 * A PNG with the statistics of a photograph: soft light, objects out of focus and in focus, texture, grain. The same
 * seed gives the same picture.
 *
 * @param {number} seed
 */
export async function photograph(seed, width = 1600, height = 1067) {
  const {next: random} = source(seed * 0x9e3779b9)
  const octaves = []
  for (const [cells, share] of [
    [3, 0.5],
    [7, 0.24],
    [17, 0.13],
    [45, 0.08],
    [130, 0.05]
  ]) {
    octaves.push({share, data: await texture(random, cells, width, height)})
  }
  const grain = 2 + random() * 4
  const pixels = Buffer.alloc(width * height * 3)
  for (let at = 0; at < pixels.length; at += 3) {
    const [red, green, blue] = [0, 1, 2].map(channel =>
      octaves.reduce((sum, {share, data}) => sum + share * data[at + channel], 0)
    )
    const light = (green - 128) * 2 + 128 + (random() - random()) * grain
    // Nature is less colourful than chance.
    pixels[at] = clamped(light + (red - green) * 0.35)
    pixels[at + 1] = clamped(light)
    pixels[at + 2] = clamped(light + (blue - green) * 0.35)
  }
  const objects = await sharp(Buffer.from(still(random, width, height)))
    .blur(0.6 + random())
    .png()
    .toBuffer()
  return sharp(pixels, {raw: {width, height, channels: 3}})
    .composite([{input: objects}])
    .png()
    .toBuffer()
}

function clamped(value) {
  return Math.max(0, Math.min(255, value))
}

/** Random colours on a coarse grid, enlarged smoothly. */
function texture(random, cells, width, height) {
  const rows = Math.max(2, Math.round((cells * height) / width))
  const data = Buffer.from(Array.from({length: cells * rows * 3}, () => random() * 256))
  return sharp(data, {raw: {width: cells, height: rows, channels: 3}})
    .resize(width, height, {fit: 'fill', kernel: 'cubic'})
    .raw()
    .toBuffer()
}

/** Things with edges and shade. */
function still(random, width, height) {
  const shapes = Array.from({length: 9}, (_, index) => {
    const [hue, light] = [random() * 360, 25 + random() * 50]
    const [x, y, r] = [random() * width, random() * height, 40 + random() * 170]
    return `<radialGradient id="g${index}" cx=".35" cy=".3"><stop stop-color="hsl(${hue},45%,${light + 20}%)"/><stop offset="1" stop-color="hsl(${hue},50%,${light / 2}%)"/></radialGradient>
<ellipse cx="${x}" cy="${y}" rx="${r}" ry="${r * (0.6 + random() * 0.6)}" fill="url(#g${index})"/>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${shapes.join('')}</svg>`
}
