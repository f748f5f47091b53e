import {arrow, box, disc, figure, group, op, path, random, range, rect, text} from '../kit/index.mjs'

const dice = random(17)
const clamp = v => Math.max(-1.9, Math.min(1.9, v))
const replies = range(90).map(i => {
  const [cx, cy] = [
    [1030, 250],
    [1270, 196],
    [1290, 410],
    [1110, 440]
  ][i % 4]
  return [cx + clamp(dice.normal()) * 42, cy + clamp(dice.normal()) * 38]
})
const tower = (x, tone, title, grams) => [
  group(x, 150, 290, 560, '', {tone, fill: '#fafbfc', line: tone}),
  grams.map((gram, i) => box(x + 24, 606 - i * 58, 242, 50, gram, {tone, size: 24, r: 8})),
  arrow([x + 145, 490], [x + 145, 440], {tone, width: 4}),
  text(x + 174, 464, 'sum', {size: 24, anchor: 'start', tone: 'muted'}),
  box(x + 40, 376, 210, 60, 'tanh', {tone, fill: 'mid', size: 26}),
  arrow([x + 145, 376], [x + 145, 338], {tone, width: 4}),
  box(x + 40, 274, 210, 60, 'tanh', {tone, fill: 'mid', size: 26}),
  arrow([x + 145, 274], [x + 145, 236], {tone, width: 4}),
  rect(x + 40, 188, 210, 44, {fill: tone, r: 8}),
  text(x + 145, 750, title, {size: 28, bold: true, tone: `${tone}.deep`})
]

export default figure(1440, 830, [
  tower(48, 'blue', 'message', ['free for lunch', 'for lunch', 'lunch today']),
  tower(446, 'teal', 'reply', ['sounds good', 'good to me', 'to me']),
  text(193, 210, '$h_x$', {size: 30, tone: 'paper'}),
  text(591, 210, '$h_y$', {size: 30, tone: 'paper'}),
  op(392, 100, '·', {tone: 'violet', r: 32}),
  arrow([193, 188], [360, 100], {route: 'vh', tone: 'blue', width: 4}),
  arrow([591, 188], [424, 100], {route: 'vh', tone: 'teal', width: 4}),
  text(392, 40, 'score = dot product', {size: 24, tone: 'violet.deep'}),
  group(830, 60, 570, 494, 'All replies, encoded beforehand', {fill: '#fafbfc', line: 'hair', size: 26}),
  path('M850 330L1140 320L1180 120M1140 320L1200 530M1140 320L1390 300', {line: 'grey.mid', width: 2.5, dash: '6 8'}),
  replies.map(([px, py], i) =>
    disc(Math.round(px), Math.round(py), 6, {fill: i % 4 === 0 ? 'teal' : 'grey.mid', line: 'none'})
  ),
  disc(1030, 250, 66, {line: 'violet', width: 4}),
  path('M1018 238L1042 262M1042 238L1018 262', {line: 'blue', width: 7}),
  text(1010, 512, 'search one cell, not all', {size: 24, tone: 'muted'}),
  arrow([736, 420], [826, 420], {tone: 'teal', width: 4}),
  group(830, 602, 570, 168, 'Free for lunch today?', {tone: 'blue', fill: 'paper', line: 'blue', size: 28}),
  ['Sounds good!', 'Sorry, no.', 'When?'].map((reply, i) => [
    rect([858, 1074, 1248][i], 678, [202, 160, 126][i], 60, {fill: 'violet.tint', line: 'violet', r: 30}),
    text([959, 1154, 1311][i], 708, reply, {size: 24, bold: true, tone: 'violet.deep'})
  ]),
  arrow([1115, 554], [1115, 602], {tone: 'violet', width: 4})
])
