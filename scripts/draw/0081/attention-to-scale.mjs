import {arrow, box, figure, grid, op, picture, text} from '../kit/index.mjs'
import {street, streetClasses, things} from '../scenes/street.mjs'

const inside = ([x, y, w, h], i, j) => j * 10 + 5 > x && j * 10 + 5 < x + w && i * 10 + 5 > y && i * 10 + 5 < y + h
const labels = (i, j) =>
  inside(things.near, i, j)
    ? '#da6547'
    : inside([96, 48, 18, 10], i, j)
      ? '#da6547'
      : inside([4, 41, 16, 17], i, j)
        ? '#2a9687'
        : i > 4
          ? '#c3ccd6'
          : i > 1 && (j < 4 || j > 7)
            ? '#93bbe4'
            : '#e4eefa'
const near = (i, j) => (inside([24, 50, 68, 40], i, j) ? 0.9 : 0.12)

const lane = (y, size, label, w, weight, tone) => [
  picture(44, y - size * 0.375, size, size * 0.75, street),
  text(44 + size / 2, y + size * 0.375 + 26, label, {size: 24, tone: 'muted'}),
  arrow([44 + size, y], [372, y < 380 ? 352 : 408], {
    via: [
      [332, y],
      [332, y < 380 ? 352 : 408]
    ],
    tone
  }),
  arrow([544, y < 380 ? 346 : 414], [662, y], {route: 'hvh', tone}),
  grid(668, y - 60, 9, 12, [15, 13.5], labels, {gap: 1}),
  text(757, y - 84, w, {size: 24, tone: 'muted'}),
  arrow([848, y], [1024, y], {tone, width: 3}),
  op(1054, y, '×', {tone, r: 26}),
  weight
]

export default figure(1440, 760, [
  lane(176, 240, 'scale 1', 'scores at scale 1', '', 'blue'),
  lane(600, 128, 'scale 0.5', 'scores at scale 0.5', '', 'teal'),
  box(372, 316, 172, 128, 'Shared\nFCN', {tone: 'blue', fill: 'base', size: 30, bold: true}),
  box(664, 336, 190, 88, 'Attention', {tone: 'coral', fill: 'base', size: 30, bold: true}),
  arrow([544, 380], [664, 380], {tone: 'coral', width: 4}),
  grid(884, 246, 9, 12, [12, 11], (i, j) => 1 - near(i, j), {tone: 'coral', low: 'coral.tint', gap: 1}),
  grid(884, 416, 9, 12, [12, 11], near, {tone: 'coral', low: 'coral.tint', gap: 1}),
  arrow([854, 366], [880, 296], {tone: 'coral', gap: 3}),
  arrow([854, 394], [880, 464], {tone: 'coral', gap: 3}),
  arrow([1025, 296], [1054, 202], {route: 'hv', tone: 'coral'}),
  arrow([1025, 464], [1054, 574], {route: 'hv', tone: 'coral'}),
  text(1084, 290, '$w^1$', {size: 32, tone: 'coral.deep'}),
  text(1094, 474, '$w^{0.5}$', {size: 32, tone: 'coral.deep'}),
  op(1148, 380, '+', {tone: 'violet', r: 28}),
  arrow([1080, 176], [1148, 352], {route: 'hv', tone: 'blue'}),
  arrow([1080, 600], [1148, 408], {route: 'hv', tone: 'teal'}),
  arrow([1176, 380], [1212, 380], {tone: 'violet', width: 4}),
  picture(1214, 308, 192, 144, streetClasses),
  text(1312, 484, 'segmentation', {size: 24, tone: 'muted'})
])
