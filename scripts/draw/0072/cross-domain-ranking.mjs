import {arrow, box, figure, group, rect, text} from '../kit/index.mjs'

const domains = [
  ['sports', 'blue'],
  ['science', 'teal'],
  ['finance', 'amber']
]
const sheet = (x, y, tone) => [
  rect(x, y, 96, 118, {fill: 'paper', line: tone, r: 8}),
  [22, 44, 66, 88].map((dy, i) => rect(x + 16, y + dy, [64, 52, 64, 36][i], 8, {fill: `${tone}.mid`, r: 4}))
]
const layer = (y, label, k) => box(560, y, 300, 76, label, {tone: 'violet', fill: ['tint', 'tint', 'mid'][k], size: 28})
const layers = [layer(592, 'embedding', 0), layer(448, 'convolution', 1), layer(304, 'match features', 2)]

export default figure(1440, 830, [
  group(520, 250, 380, 478, 'Ranking model', {
    tone: 'violet',
    fill: 'paper',
    line: 'violet',
    align: 'middle',
    low: true
  }),
  domains.map(([name, tone], i) => [
    sheet(60 + i * 128, 452, tone),
    text(108 + i * 128, 602, name, {size: 24, tone: `${tone}.deep`})
  ]),
  text(236, 414, 'documents of several domains', {size: 26, bold: true}),
  box(110, 300, 252, 68, 'query', {tone: 'grey', size: 28}),
  arrow([362, 334], [560, 612], {route: 'hvh', mid: 0.7, width: 4}),
  arrow([412, 511], [560, 646], {route: 'hvh', mid: 0.32, width: 4}),
  layers,
  arrow(layers[0].top, layers[1].bottom, {tone: 'violet', width: 4}),
  arrow(layers[1].top, layers[2].bottom, {tone: 'violet', width: 4}),
  arrow(layers[2].top, [710, 184], {tone: 'violet', width: 5}),
  box(570, 84, 280, 96, 'relevance', {tone: 'teal', fill: 'base', size: 32, bold: true}),
  arrow(layers[2].right, [1080, 342], {tone: 'coral', width: 4, gap: 6}),
  arrow(layers[1].right, [1080, 486], {tone: 'coral', width: 4, gap: 6}),
  box(1084, 304, 316, 220, '', {tone: 'coral'}),
  text(1242, 362, 'Which domain?', {size: 32, bold: true, tone: 'coral.deep'}),
  domains.map(([, tone], i) => [
    rect(1118 + i * 86, 406, 76, 90, {fill: 'paper', r: 6}),
    rect(1118 + i * 86, 496 - [22, 18, 20][i], 76, [22, 18, 20][i], {fill: tone, r: 3})
  ]),
  text(1242, 272, 'discriminator', {size: 26, tone: 'coral.deep'}),
  arrow([1242, 524], [860, 630], {via: [[1242, 630]], tone: 'coral', dash: '12 9', width: 5, gap: 6}),
  text(1140, 672, 'gradient reversal', {size: 30, bold: true, tone: 'coral.deep'}),
  text(1140, 716, 'unlearn what tells domains apart', {size: 24, tone: 'muted'}),
  text(990, 132, 'learn what makes\na good match', {size: 26, tone: 'teal.deep'})
])
