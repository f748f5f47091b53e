import {arrow, box, figure, group, node, range, rect, text} from '../kit/index.mjs'

const words = ['the', 'two', 'sides', 'agreed', 'on', 'a', 'truce']
const keep = [0.12, 0.35, 0.7, 0.95, 0.15, 0.1, 0.9]
const x = i => 180 + i * 104
const unit = (y, tone, i, shade) =>
  range(3).map(k => rect(x(i) - 33, y + k * 22, 66, 22, {fill: tone, line: shade, width: 1.5}))

export default figure(1440, 930, [
  words.map((word, i) => [
    text(x(i), 886, word, {size: 28}),
    arrow([x(i), 862], [x(i), 824], {width: 2.5}),
    unit(754, 'blue.mid', i, 'blue.deep'),
    i > 0 && arrow([x(i - 1) + 33, 787], [x(i) - 33, 787], {head: 'both', width: 2, gap: 2}),
    arrow([x(i), 748], [x(i), 694], {width: 2.5}),
    arrow([x(i), 336], [x(i), 300], {width: 2.5, tone: 'coral'}),
    rect(x(i) - 33, 244, 66, 52, {fill: 'coral.tint', r: 6}),
    rect(x(i) - 33, 296 - 52 * keep[i], 66, 52 * keep[i], {fill: 'coral', r: 6}),
    arrow([x(i), 240], [x(i), 192], {width: 2.5, tone: 'coral'}),
    range(3).map(k =>
      rect(x(i) - 33, 118 + k * 22, 66, 22, {
        fill: '#93bbe4',
        line: 'blue.deep',
        width: 1.5,
        opacity: 0.15 + 0.85 * keep[i]
      })
    )
  ]),
  text(52, 150, 'kept', {size: 26, bold: true, anchor: 'start', tone: 'blue.deep'}),
  text(52, 270, 'gate', {size: 26, bold: true, anchor: 'start', tone: 'coral.deep'}),
  text(52, 787, 'RNN', {size: 26, bold: true, anchor: 'start', tone: 'blue.deep'}),
  group(120, 336, 744, 356, 'Convolutional gated unit', {tone: 'violet', line: 'violet', size: 28}),
  box(150, 566, 200, 84, 'width 1', {tone: 'violet', fill: 'paper', size: 28}),
  box(392, 566, 200, 84, 'width 3', {tone: 'violet', fill: 'paper', size: 28}),
  box(634, 566, 200, 84, 'width 5', {tone: 'violet', fill: 'paper', size: 28}),
  [250, 492, 734].map(cx => arrow([cx, 566], [cx, 496], {tone: 'violet'})),
  box(150, 412, 684, 80, 'self-attention over all positions', {tone: 'amber', fill: 'mid', size: 30}),
  arrow([840, 787], [828, 140], {
    via: [
      [902, 787],
      [902, 140]
    ],
    tone: 'blue',
    width: 4,
    gap: 6
  }),
  text(930, 460, 'multiply', {size: 26, tone: 'blue.deep', turn: -90}),
  group(1010, 118, 390, 690, 'Decoder', {tone: 'teal', fill: '#fafbfc', line: 'teal', size: 28}),
  ['truce', 'agreed', '.'].map((word, i) => [
    node(1180, 270 + i * 190, 44, '', {tone: 'teal', fill: 'mid'}),
    arrow([1224, 270 + i * 190], [1268, 270 + i * 190], {tone: 'teal'}),
    text(1324, 270 + i * 190, word, {size: 32, bold: true, tone: 'teal.deep'}),
    i < 2 && arrow([1180, 314 + i * 190], [1180, 416 + i * 190], {tone: 'teal', width: 4})
  ]),
  arrow([x(3), 112], [1136, 270], {
    via: [
      [x(3), 62],
      [974, 62],
      [974, 270]
    ],
    tone: 'blue',
    width: 4
  }),
  text(740, 34, 'attention reads the filtered source', {size: 24, tone: 'muted'})
])
