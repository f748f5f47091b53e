import sharp from 'sharp'
import {pick, random, whole} from './random.mjs'

const colours = ['#4a78c2', '#c2584a', '#4aa36b', '#8a62b8', '#d29a3a', '#5b6b7b']

/** A model figure of 960–1600 px as PNG: mostly boxes, arrows, text and plots, one in eight like a photograph. */
export async function drawFigure(seed) {
  const next = random(seed)
  const width = whole(next, 960, 1600)
  const height = Math.round(width * (0.45 + 0.3 * next()))
  const svg = next() < 0.125 ? photograph(next, width, height) : diagram(next, width, height)
  return sharp(Buffer.from(svg)).png({compressionLevel: 9}).toBuffer()
}

function diagram(next, width, height) {
  const columns = whole(next, 3, 6)
  const rows = whole(next, 2, 4)
  const [cell, line] = [width / columns, height / rows]
  const parts = []
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const [x, y, colour] = [column * cell + cell * 0.15, row * line + line * 0.2, pick(next, colours)]
      parts.push(
        `<rect x="${x}" y="${y}" width="${cell * 0.7}" height="${line * 0.55}" rx="8" fill="${colour}" fill-opacity="0.2" stroke="${colour}" stroke-width="3"/>`,
        `<text x="${x + cell * 0.35}" y="${y + line * 0.3}" font-size="${cell * 0.11}" font-family="sans-serif" text-anchor="middle">${pick(next, ['LSTM', 'softmax', 'conv 3×3', 'h_t', 'W · x + b', 'attention'])}</text>`,
        `<path d="M${x + cell * 0.7} ${y + line * 0.27}h${cell * 0.28}" stroke="#333" stroke-width="3"/>`
      )
    }
  }
  const points = Array.from(
    {length: 60},
    (_, at) => `${(at * width) / 60},${height * (0.95 - 0.2 * (1 - Math.exp(-at / 15)) - 0.02 * next())}`
  )
  parts.push(`<polyline points="${points.join(' ')}" fill="none" stroke="${pick(next, colours)}" stroke-width="4"/>`)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#fff"/>${parts.join('')}</svg>`
}

function photograph(next, width, height) {
  const noise = `<filter id="n"><feTurbulence type="fractalNoise" baseFrequency="${0.004 + 0.01 * next()}" numOctaves="5" seed="${whole(next, 1, 999)}"/></filter>`
  const spots = Array.from(
    {length: 12},
    () =>
      `<circle cx="${next() * width}" cy="${next() * height}" r="${next() * height * 0.3}" fill="${pick(next, colours)}" fill-opacity="0.4"/>`
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${noise}<rect width="100%" height="100%" fill="#887"/>${spots.join('')}<rect width="100%" height="100%" filter="url(#n)" opacity="0.6"/></svg>`
}
