import {arrow, box, figure, group, rect, text} from '../kit/index.mjs'

const candidates = [
  ['Germany', 0.44],
  ['Belgium', 0.31],
  ['Lyon', 0.17],
  ['banana', 0.02],
  ['1998', 0.01]
]
const y = i => 398 + i * 62
const triple = (x, top, tail, tone) => [
  box(x, top, 116, 60, 'Paris', {tone: 'grey', size: 26}),
  arrow([x + 116, top + 30], [x + 270, top + 30], {tone: 'grey', label: 'capital of', side: [0, -22]}),
  box(x + 270, top, 140, 60, tail, {tone, fill: 'mid', size: 26, bold: true})
]

export default figure(1440, 830, [
  triple(60, 120, 'France', 'teal'),
  text(60, 84, 'true triple', {size: 28, bold: true, anchor: 'start', tone: 'teal.deep'}),
  group(40, 276, 560, 456, 'Generator: which wrong tail is likely?', {tone: 'amber', line: 'amber', size: 26}),
  candidates.map(([word, p], i) => [
    text(222, y(i), word, {size: 26, anchor: 'end', bold: i === 0}),
    rect(242, y(i) - 20, 320, 40, {fill: 'paper', r: 6}),
    rect(242, y(i) - 20, Math.max(8, p * 640), 40, {fill: i === 0 ? 'coral' : 'amber.mid', r: 6}),
    i === 0 && text(262, y(0), 'sampled', {size: 22, anchor: 'start', tone: 'paper', bold: true})
  ]),
  text(320, 706, 'a softmax over candidates', {size: 24, tone: 'amber.deep'}),
  arrow([600, 398], [700, 398], {tone: 'coral', width: 5}),
  triple(704, 368, 'Germany', 'coral'),
  text(704, 330, 'hard negative', {size: 28, bold: true, anchor: 'start', tone: 'coral.deep'}),
  box(1190, 198, 210, 150, 'Discri-\nminator', {tone: 'violet', fill: 'base', size: 32, bold: true}),
  arrow([470, 150], [1295, 198], {route: 'hv', tone: 'teal', width: 5}),
  arrow([1114, 398], [1295, 348], {route: 'hv', tone: 'coral', width: 5}),
  box(1150, 506, 250, 96, 'Margin loss', {tone: 'violet', size: 30, bold: true}),
  arrow([1356, 348], [1356, 506], {tone: 'violet', width: 4}),
  arrow([1275, 602], [600, 668], {route: 'vh', tone: 'coral', width: 4, dash: '12 9'}),
  text(930, 636, 'reward: how well it fools the discriminator', {size: 26, tone: 'coral.deep'}),
  text(930, 708, 'policy gradient', {size: 26, tone: 'muted'})
])
