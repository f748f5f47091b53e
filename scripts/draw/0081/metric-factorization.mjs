import {arrow, disc, figure, grid, group, path, polygon, text} from '../kit/index.mjs'

const ratings = [
  [5, 4, 1, 0],
  [4, 5, 0, 1],
  [1, 0, 5, 4]
]
const users = [
  ['$u_1$', 870, 330, -34, 4],
  ['$u_2$', 1012, 290, 34, -8],
  ['$u_3$', 1200, 600, 36, 14]
]
const items = [
  ['$v_1$', 908, 262, 0, -38],
  ['$v_2$', 976, 350, 34, 8],
  ['$v_3$', 1248, 540, 34, -8],
  ['$v_4$', 1122, 664, -34, 0]
]
const line = ([, ax, ay], [, bx, by], tone, dash = '') => path(`M${ax} ${ay}L${bx} ${by}`, {line: tone, width: 4, dash})
const square = (x, y, tone) =>
  polygon(
    [
      [x - 13, y - 13],
      [x + 13, y - 13],
      [x + 13, y + 13],
      [x - 13, y + 13]
    ],
    {fill: tone, line: 'paper', width: 3}
  )
const table = (y, value, shade, tone, label) => [
  text(286, y - 66, label, {size: 28, bold: true, tone: `${tone}.deep`}),
  ['$v_1$', '$v_2$', '$v_3$', '$v_4$'].map((name, j) => text(165 + j * 84, y - 22, name, {size: 26, tone: 'muted'})),
  ['$u_1$', '$u_2$', '$u_3$'].map((name, i) => text(90, y + 35 + i * 72, name, {size: 26, tone: 'muted'})),
  grid(124, y, 3, 4, [84, 72], shade, {tone, low: `${tone}.tint`, gap: 4, r: 6}),
  ratings.map((row, i) =>
    row.map((r, j) => text(165 + j * 84, y + 35 + i * 72, value(r), {size: 30, tone: r === 0 ? 'grey.mid' : 'ink'}))
  )
]

export default figure(1440, 860, [
  table(
    150,
    r => (r === 0 ? '?' : `${r}`),
    (i, j) => ratings[i][j] / 9,
    'blue',
    'ratings'
  ),
  table(
    576,
    r => (r === 0 ? '?' : `${5 - r}`),
    (i, j) => (ratings[i][j] === 0 ? 0 : (5 - ratings[i][j]) / 9),
    'coral',
    'distances'
  ),
  arrow([286, 378], [286, 472], {width: 4, label: 'highest − rating', side: [112, 0], size: 24}),
  arrow([482, 682], [668, 476], {
    via: [
      [590, 682],
      [590, 476]
    ],
    tone: 'coral',
    width: 4
  }),
  text(578, 734, 'factorise', {size: 26, tone: 'coral.deep'}),
  group(676, 48, 724, 764, 'Metric space', {fill: '#fafbfc', line: 'hair', size: 28}),
  [
    [940, 308],
    [1190, 602]
  ].map(([x, y]) => [disc(x, y, 172, {fill: 'blue.tint', opacity: 0.55}), disc(x, y, 118, {fill: 'blue.tint'})]),
  line(users[0], items[2], 'coral', '9 8'),
  [
    [0, 0],
    [0, 1],
    [1, 0],
    [1, 1],
    [2, 2],
    [2, 3]
  ].map(([u, v]) => line(users[u], items[v], u === v ? 'teal' : 'teal.mid')),
  items.map(([name, x, y, dx, dy]) => [
    square(x, y, 'amber'),
    text(x + dx, y + dy, name, {size: 32, tone: 'amber.deep'})
  ]),
  users.map(([name, x, y, dx, dy]) => [
    disc(x, y, 16, {fill: 'blue', line: 'paper', width: 4}),
    text(x + dx, y + dy, name, {size: 32, tone: 'blue.deep'})
  ]),
  text(940, 524, 'near = liked', {size: 26, tone: 'teal.deep'}),
  text(1130, 400, 'far = disliked', {size: 26, tone: 'coral.deep', anchor: 'start'}),
  disc(722, 762, 14, {fill: 'blue'}),
  text(746, 762, 'user', {size: 24, anchor: 'start'}),
  square(850, 762, 'amber'),
  text(874, 762, 'item', {size: 24, anchor: 'start'})
])
