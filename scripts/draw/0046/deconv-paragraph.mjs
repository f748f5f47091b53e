import {arrow, figure, grid, path, random, range, text, vector} from '../kit/index.mjs'

const words = ['the', 'film', 'was', 'long', 'but', 'I', 'loved', 'it']
const dice = random(4)
const noise = range(400).map(() => dice.next())
const shade =
  (seed, k = 1) =>
  (i, j) =>
    0.08 + 0.85 * noise[(i * 23 + j * 7 + seed) % 400] ** 1.3 * k
const layer = (cx, rows, cols, cell, tone, seed) =>
  grid(cx - (cols * cell[0]) / 2, 330 - (rows * cell[1]) / 2, rows, cols, cell, shade(seed), {
    tone,
    low: `${tone}.tint`,
    gap: 2
  })

const left = [
  layer(232, 8, 7, [26, 54], 'grey', 0),
  layer(420, 10, 4, [26, 32], 'blue', 40),
  layer(560, 6, 4, [26, 32], 'blue', 90)
]
const right = [
  layer(880, 6, 4, [26, 32], 'coral', 90),
  layer(1020, 10, 4, [26, 32], 'coral', 40),
  layer(1208, 8, 7, [26, 54], 'grey', 0)
]
const funnel = (a, b, tone) =>
  path(`M${a.x + a.w} ${a.y}L${b.x} ${b.y}M${a.x + a.w} ${a.y + a.h}L${b.x} ${b.y + b.h}`, {
    line: `${tone}.mid`,
    width: 2.5,
    dash: '2 8'
  })
const code = vector(704, 218, 8, {cell: 28, tone: 'violet'})

export default figure(1440, 720, [
  funnel(left[0], left[1], 'blue'),
  funnel(left[1], left[2], 'blue'),
  funnel(right[0], right[1], 'coral'),
  funnel(right[1], right[2], 'coral'),
  left,
  right,
  code,
  arrow(left[2].right, code.left, {tone: 'violet', width: 4}),
  arrow([732, 330], right[0].left, {tone: 'violet', width: 4}),
  words.map((word, i) => [
    text(124, 139 + i * 54, word, {size: 26, anchor: 'end'}),
    text(1318, 139 + i * 54, word, {size: 26, anchor: 'start', bold: true})
  ]),
  text(232, 604, 'word vectors', {size: 26}),
  text(1208, 604, 'nearest words', {size: 26}),
  text(490, 80, 'convolution, stride 2', {size: 28, bold: true, tone: 'blue.deep'}),
  text(950, 80, 'deconvolution', {size: 28, bold: true, tone: 'coral.deep'}),
  text(718, 486, 'paragraph\ncode $h$', {size: 28, bold: true, tone: 'violet.deep'}),
  text(720, 664, 'All words come back at once: no recurrence, no exposure bias', {size: 26, tone: 'muted'})
])
