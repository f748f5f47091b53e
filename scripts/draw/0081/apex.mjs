import {arrow, box, figure, group, random, range, rect, text} from '../kit/index.mjs'

const dice = random(12)
const heights = range(22).map(() => 16 + Math.round(116 * dice.next() ** 2.2))
const actor = (x, y, name) => [
  box(x, y, 134, 76, name, {tone: 'teal', size: 26}),
  rect(x + 178, y, 96, 76, {fill: 'grey.deep', r: 8}),
  [0, 1, 2, 3].map(k => rect(x + 192 + k * 18, y + 14, 12, 8, {fill: ['coral', 'amber', 'teal', 'blue'][k], r: 2})),
  rect(x + 206 + (y % 5) * 4, y + 36, 8, 8, {fill: 'paper'}),
  rect(x + 200 + (y % 3) * 12, y + 58, 34, 7, {fill: 'paper', r: 3}),
  arrow([x + 134, y + 38], [x + 178, y + 38], {head: 'both', width: 2.5, gap: 3})
]
const replay = group(568, 250, 380, 284, 'Prioritised replay', {
  tone: 'amber',
  size: 28,
  line: 'amber',
  align: 'middle'
})
const learner = box(1136, 296, 264, 190, 'Learner', {
  tone: 'violet',
  fill: 'base',
  size: 38,
  bold: true,
  note: 'one GPU'
})

export default figure(1440, 800, [
  group(44, 110, 364, 572, 'Actors', {tone: 'teal', size: 28}),
  actor(88, 182, 'Actor 1'),
  actor(88, 290, 'Actor 2'),
  actor(88, 398, 'Actor 3'),
  [0, 1, 2].map(k => rect(218, 500 + k * 22, 10, 10, {fill: 'teal', r: 5})),
  actor(88, 582, 'Actor N'),
  text(226, 726, 'hundreds of CPUs,\neach with its own $ε$', {size: 24, tone: 'muted'}),
  replay,
  heights.map((h, i) => rect(598 + i * 14.6, 506 - h, 11, h, {fill: h > 70 ? 'coral' : 'amber.mid', r: 3})),
  text(758, 334, 'priority', {size: 24, tone: 'coral.deep'}),
  arrow([408, 392], replay.left, {tone: 'teal', width: 5, label: 'experience', side: [0, -56], size: 24}),
  text(488, 362, '+ priority', {size: 24, tone: 'teal.deep'}),
  learner,
  arrow([948, 360], [1136, 360], {tone: 'amber', width: 5, label: 'samples', side: [0, -22], size: 24}),
  arrow([1136, 424], [948, 424], {
    tone: 'coral',
    width: 4,
    dash: '12 8',
    label: 'new priorities',
    side: [0, 30],
    size: 24
  }),
  arrow([1268, 296], [226, 110], {
    via: [
      [1268, 52],
      [226, 52]
    ],
    tone: 'violet',
    width: 5,
    label: 'network weights, every few hundred steps',
    labelAt: [748, 52],
    side: [0, 32],
    size: 26
  }),
  learner,
  text(1268, 524, 'large batches, no waiting', {size: 24, tone: 'muted'})
])
