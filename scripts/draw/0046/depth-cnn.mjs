import {arrow, box, figure, group, picture, rect, slab, text} from '../kit/index.mjs'
import {room, roomDepth} from '../scenes/room.mjs'

const patches = [
  [6, 8],
  [40, 18],
  [78, 34],
  [58, 56],
  [14, 62]
]
const stack = (x, y, tone, sizes) => sizes.map(([w, h], i) => slab(x + i * 76, y - h / 2, w, h, h * 0.4, {tone}))

export default figure(1440, 920, [
  group(36, 36, 1368, 372, '1  Learn depth features from patches, with the scene label only', {
    tone: 'violet',
    fill: 'paper',
    line: 'violet',
    size: 28
  }),
  group(36, 446, 1368, 438, '2  Fine-tune on whole images, then join both', {
    tone: 'teal',
    fill: 'paper',
    line: 'teal',
    size: 28
  }),
  picture(76, 124, 312, 234, roomDepth),
  patches.map(([x, y]) => rect(76 + x * 2.6, 124 + y * 2.6, 62, 62, {line: 'amber', width: 4})),
  arrow([388, 240], [458, 240], {width: 4}),
  patches.map(([x, y], i) =>
    picture(466 + (i % 3) * 84, 166 + Math.floor(i / 3) * 84, 74, 74, roomDepth, {
      crop: [x, y, 24, 24],
      line: 'amber',
      width: 3
    })
  ),
  arrow([724, 240], [792, 240], {width: 4}),
  stack(800, 250, 'violet', [
    [24, 120],
    [30, 96],
    [36, 74]
  ]),
  text(888, 356, 'small D-CNN, from scratch', {size: 24, tone: 'violet.deep'}),
  arrow([1012, 240], [1096, 240], {width: 4}),
  box(1100, 166, 264, 148, '“bedroom”', {tone: 'amber', size: 32, bold: true, note: 'for every patch'}),
  picture(76, 520, 196, 147, room),
  picture(76, 706, 196, 147, roomDepth),
  text(304, 594, 'RGB', {size: 26, bold: true, anchor: 'start', tone: 'blue.deep'}),
  text(304, 780, 'depth', {size: 26, bold: true, anchor: 'start', tone: 'violet.deep'}),
  arrow([382, 594], [442, 594], {tone: 'blue', width: 4}),
  arrow([382, 780], [442, 780], {tone: 'violet', width: 4}),
  stack(452, 604, 'blue', [
    [20, 110],
    [26, 92],
    [32, 74],
    [38, 58]
  ]),
  stack(452, 790, 'violet', [
    [24, 110],
    [30, 88],
    [36, 66]
  ]),
  arrow([742, 594], [904, 660], {route: 'hvh', tone: 'blue', width: 4}),
  arrow([670, 780], [904, 714], {route: 'hvh', mid: 0.653, tone: 'violet', width: 4}),
  box(908, 626, 170, 122, 'joint\nlayer', {tone: 'teal', fill: 'base', size: 30, bold: true}),
  arrow([1078, 687], [1150, 687], {tone: 'teal', width: 4}),
  ['bedroom', 'living room', 'office', 'kitchen'].map((label, i) => [
    rect(1156, 560 + i * 66, [196, 74, 30, 18][i], 34, {fill: i === 0 ? 'teal' : 'teal.mid', r: 5}),
    text(1156, 544 + i * 66, label, {size: 22, anchor: 'start', tone: i === 0 ? 'teal.deep' : 'muted', bold: i === 0})
  ])
])
