import {arrow, box, figure, grid, group, range, rect, text} from '../kit/index.mjs'

const levels = [
  ['GloVe', 'grey'],
  ['CoVe', 'amber'],
  ['low', 'blue'],
  ['high', 'teal']
]
const context = ['Alpine', 'Rhine', 'forms', 'border', 'Swiss', 'Danube', 'separates', 'Romania']
const question = ['Rhine', 'separates', 'Switzerland']
const highOnly = [
  [0.5, 0.7, 0.1, 0.1, 0.15, 0.75, 0.1, 0.15],
  [0.05, 0.1, 0.5, 0.45, 0.1, 0.1, 0.85, 0.1],
  [0.15, 0.2, 0, 0.2, 0.7, 0.2, 0.05, 0.75]
]
const aware = [
  [0.45, 1, 0.1, 0.1, 0.05, 0.15, 0.05, 0],
  [0.05, 0.15, 0.75, 0.7, 0.05, 0.05, 0.6, 0.05],
  [0.1, 0.1, 0, 0.2, 1, 0.05, 0, 0.15]
]

const history = (x, title, word) => [
  text(x + 92, 84, title, {size: 24, tone: 'muted'}),
  text(x + 92, 124, word, {size: 30, bold: true}),
  levels.map(([label, tone], i) => [
    rect(x, 160 + i * 76, 184, 70, {fill: `${tone}.tint`, line: tone, r: 6}),
    range(7).map(k =>
      rect(x + 17 + k * 22, 206 + i * 76, 18, 14, {fill: (k * 5 + i * 3) % 4 > 1 ? tone : `${tone}.mid`, r: 3})
    ),
    text(x + 92, 184 + i * 76, label, {size: 24, tone: tone === 'grey' ? 'ink' : `${tone}.deep`})
  ])
]
const heat = (y, title, scores, tone) => [
  text(810, y - 112, title, {size: 28, bold: true, anchor: 'start', tone: `${tone}.deep`}),
  context.map((word, i) => text(836 + i * 70, y - 12, word, {size: 22, anchor: 'start', turn: -32, tone: 'muted'})),
  grid(810, y, 3, 8, [70, 56], (i, j) => scores[i][j], {tone, gap: 4, r: 6, low: `${tone}.tint`}),
  question.map((word, i) => text(794, y + 26 + i * 56, word, {size: 24, anchor: 'end'}))
]
const score = box(96, 596, 424, 96, '$f(Ux)^T D f(Uy)$', {
  tone: 'violet',
  size: 34,
  note: 'one score from the whole history'
})

export default figure(1440, 810, [
  group(40, 36, 536, 738, '', {fill: '#fafbfc', line: 'hair'}),
  history(96, 'context word', 'Rhine'),
  history(336, 'question word', 'Rhine'),
  arrow([188, 464], [188, 596], {tone: 'violet'}),
  arrow([428, 464], [428, 596], {tone: 'violet'}),
  text(308, 528, 'history\nof word', {size: 24, tone: 'muted'}),
  score,
  text(308, 734, 'fully-aware attention', {size: 28, bold: true, tone: 'violet.deep'}),
  heat(208, 'High level alone: two rivers look alike', highOnly, 'coral'),
  heat(590, 'History of word: the right river', aware, 'violet')
])
