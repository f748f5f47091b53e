import {arrow, axes, box, figure, grid, picture, rect, slab, text} from '../kit/index.mjs'
import {street} from '../scenes/street.mjs'

const bump = (i, j, cx, cy, s) => Math.exp(-((i - cy) ** 2 + (j - cx) ** 2) / s)
const teacher = (i, j) => 0.06 + 0.9 * bump(i, j, 4.2, 3.4, 4) + 0.35 * bump(i, j, 1, 1, 2)
const student = (i, j) =>
  0.12 + 0.72 * bump(i, j, 3.8, 3.7, 5) + 0.4 * bump(i, j, 1.2, 0.6, 2.4) + 0.09 * ((i * 7 + j * 5) % 3)
const steps = v => Math.round(v * 4) / 4

const lane = (y, tone, name, value, sizes) => {
  const slabs = sizes.map(([w, h], i) =>
    slab((tone === 'teal' ? 348 : 330) + i * 84, y + 74 - h / 2, w, h, h * 0.42, {tone})
  )
  return [
    text(330, y - 84, name, {size: 30, bold: true, anchor: 'start', tone: `${tone}.deep`}),
    slabs,
    arrow([588, y + 74], [650, y + 74]),
    grid(656, y - 16, 7, 7, 26, value, {tone, low: `${tone}.tint`}),
    rect(656 + 2 * 26 - 3, y - 16 + 26 - 3, 5 * 26 + 4, 5 * 26 + 4, {line: 'coral', width: 5}),
    arrow([842, y + 74], [1094, y + 74]),
    grid(1100, y - 16, 7, 7, 26, (i, j) => steps(value(i, j)), {tone, low: `${tone}.tint`}),
    rect(1100 + 2 * 26 - 3, y - 16 + 26 - 3, 5 * 26 + 4, 5 * 26 + 4, {line: 'coral', width: 5})
  ]
}
const plot = axes(886, 354, 164, 138, {xs: [0, 5], ys: [0, 5], rules: false})
const stairs = `M${plot.to(0, 0)}${[0, 1, 2, 3, 4].map(k => `L${plot.to(k + 0.5, k)}L${plot.to(k + 0.5, k + 1)}`).join('')}`

export default figure(1440, 830, [
  picture(44, 340, 220, 165, street),
  arrow([264, 400], [322, 244], {
    via: [
      [296, 400],
      [296, 244]
    ]
  }),
  arrow([264, 446], [322, 640], {
    via: [
      [296, 446],
      [296, 640]
    ]
  }),
  lane(170, 'blue', 'Teacher: large', teacher, [
    [34, 170],
    [44, 138],
    [56, 106]
  ]),
  lane(572, 'teal', 'Student: very small', student, [
    [14, 150],
    [18, 118],
    [22, 92]
  ]),
  text(746, 374, 'feature map', {size: 24, tone: 'muted'}),
  text(746, 526, 'region of interest', {size: 24, tone: 'coral.deep'}),
  rect(858, 330, 216, 188, {fill: 'paper', line: 'grey.mid', r: 14}),
  plot,
  `<path d="${stairs}" fill="none" stroke="#7c68c8" stroke-width="5" stroke-linejoin="round"/>`,
  text(966, 310, 'quantise', {size: 28, bold: true, tone: 'violet.deep'}),
  arrow([966, 290], [966, 248], {tone: 'violet'}),
  arrow([966, 518], [966, 634], {tone: 'violet'}),
  box(1100, 380, 240, 90, 'Mimic loss', {tone: 'coral', fill: 'base', size: 30, bold: true}),
  arrow([1220, 344], [1220, 380], {tone: 'coral', width: 4}),
  arrow([1220, 550], [1220, 470], {tone: 'coral', width: 4}),
  text(1362, 646, 'fewer\nlevels,\neasier to\nmatch', {size: 24, tone: 'muted'})
])
