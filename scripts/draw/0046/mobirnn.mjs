import {arrow, figure, group, range, rect, text} from '../kit/index.mjs'

const tones = ['blue', 'teal', 'amber', 'coral', 'violet', 'rose']
const matrix = (x, y, unit, label) => [
  range(12).map(j =>
    rect(x + j * 24, y, 22, 190, {
      fill: `${tones[Math.floor(j / unit) % 6]}.mid`,
      line: tones[Math.floor(j / unit) % 6],
      r: 3,
      width: 1.5
    })
  ),
  text(x + 143, y + 224, label, {size: 26})
]
const core = (x, y, label) => [
  text(x - 16, y + 24, label, {size: 24, anchor: 'end', tone: 'muted'}),
  rect(x, y, 590, 48, {fill: 'grey.tint', r: 6})
]
const panel = (y, title, tone) => [
  group(40, y, 1360, 404, title, {fill: '#fafbfc', line: tone, size: 30, tone}),
  text(1296, y + 358, 'time', {size: 24, tone: 'muted', anchor: 'start'})
]
const lane = i => 96 + i * 62

export default figure(1440, 900, [
  panel(40, 'Fine: one unit per column, as on a desktop GPU', 'coral'),
  matrix(96, 124, 1, 'twelve small units'),
  arrow([400, 220], [560, 220], {width: 4, label: 'schedule', side: [0, -24], size: 24}),
  range(4).map(c => [
    core(690, 40 + lane(c), `core ${c + 1}`),
    range(3).map(k => {
      const x = 690 + k * 188
      const tone = tones[(c + k * 4) % 6]
      return [
        rect(x + 4, 40 + lane(c) + 4, 104, 40, {fill: 'grey.mid', r: 4}),
        rect(x + 110, 40 + lane(c) + 4, 74, 40, {fill: tone, r: 4})
      ]
    })
  ]),
  arrow([690, 398], [1280, 398], {gap: 0}),
  panel(460, 'MobiRNN: columns packed into coarse units', 'teal'),
  matrix(96, 544, 3, 'four packed units'),
  arrow([400, 640], [560, 640], {width: 4, label: 'schedule', side: [0, -24], size: 24}),
  range(4).map(c => [
    core(690, 460 + lane(c), `core ${c + 1}`),
    rect(694, 460 + lane(c) + 4, 104, 40, {fill: 'grey.mid', r: 4}),
    rect(800, 460 + lane(c) + 4, 222, 40, {fill: tones[c], r: 4})
  ]),
  arrow([690, 818], [1280, 818], {gap: 0}),
  rect(1040, 548, 4, 266, {fill: 'teal'}),
  text(1058, 670, 'done', {size: 28, bold: true, tone: 'teal.deep', anchor: 'start'}),
  rect(96, 398, 26, 26, {fill: 'grey.mid', r: 4}),
  text(134, 411, 'launching a unit', {size: 24, anchor: 'start', tone: 'muted'})
])
