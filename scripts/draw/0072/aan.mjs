import {arrow, box, figure, grid, group, op, range, text} from '../kit/index.mjs'

const words = ['we', 'have', 'a', 'fast', 'decoder']
const learned = [[1], [0.35, 0.65], [0.1, 0.55, 0.35], [0.15, 0.1, 0.2, 0.55], [0.05, 0.25, 0.05, 0.5, 0.15]]
const map = (x, y, value, tone, title, note) => [
  text(x + 135, y - 74, title, {size: 28, bold: true, tone: `${tone}.deep`}),
  text(x + 135, y - 38, note, {size: 22, tone: 'muted'}),
  grid(x, y, 5, 5, 54, (i, j) => (j > i ? '#ffffff' : value(i, j)), {tone, low: `${tone}.tint`, gap: 4, r: 6}),
  words.map((word, i) => text(x - 12, y + 25 + i * 54, word, {size: 24, anchor: 'end'}))
]
const cell = i => 604 + i * 164

export default figure(1440, 880, [
  map(174, 140, (i, j) => learned[i][j], 'blue', 'Self-attention', 'looks back at every word'),
  map(174, 556, i => 1 / (i + 1), 'coral', 'Average attention', 'a running mean is enough'),
  group(520, 40, 880, 800, '', {fill: '#fafbfc', line: 'hair'}),
  words.map((word, i) => [
    box(cell(i) - 62, 744, 124, 60, word, {tone: 'grey', size: 26, fill: 'paper'}),
    arrow([cell(i), 744], [cell(i), 674], {width: 2.5})
  ]),
  range(5).map(i =>
    box(cell(i) - 42, 606, 84, 64, i ? `$g_${i + 1}$` : '$g_1$', {tone: 'coral', fill: 'mid', size: 30})
  ),
  range(4).map(i => arrow([cell(i) + 42, 638], [cell(i + 1) - 42, 638], {tone: 'coral', width: 4})),
  text(930, 572, 'cumulative mean: constant time for each new word', {size: 24, tone: 'coral.deep'}),
  box(1166, 428, 188, 82, 'FFN', {tone: 'amber', size: 30, bold: true}),
  arrow([1260, 606], [1260, 510], {tone: 'coral', width: 4}),
  box(700, 288, 274, 96, 'Gate', {tone: 'violet', fill: 'base', size: 32, bold: true, note: '$i, f = σ(W [y ; g])$'}),
  arrow([1166, 469], [837, 384], {route: 'hv', tone: 'amber', width: 4}),
  op(837, 168, '+', {tone: 'violet', r: 28}),
  op(1100, 168, '×', {tone: 'amber'}),
  op(600, 168, '×', {tone: 'grey'}),
  arrow([1260, 428], [1122, 168], {route: 'vh', tone: 'amber', width: 4}),
  arrow([1078, 168], [865, 168], {tone: 'amber', width: 4}),
  arrow([622, 168], [809, 168], {width: 4}),
  arrow([974, 336], [1100, 190], {route: 'hv', tone: 'violet'}),
  arrow([700, 336], [600, 190], {route: 'hv', tone: 'violet'}),
  text(1062, 306, '$f$', {size: 30, tone: 'violet.deep'}),
  text(640, 306, '$i$', {size: 30, tone: 'violet.deep'}),
  arrow([548, 168], [578, 168], {width: 3}),
  text(552, 132, '$y_5$', {size: 28}),
  text(1250, 132, '$g_5$', {size: 28, tone: 'amber.deep'}),
  arrow([837, 140], [837, 104], {tone: 'violet', width: 4}),
  text(837, 76, '$h_5$', {size: 32, tone: 'violet.deep'})
])
