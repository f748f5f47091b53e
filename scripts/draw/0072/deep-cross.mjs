import {arrow, box, figure, group, text, vector} from '../kit/index.mjs'

const term = (y, k) => [
  vector(118, y - 66, 6, {cell: 22, tone: 'blue', line: 'blue'}),
  text(129, y + 92, '$x_0$', {size: 28, tone: 'blue.deep'}),
  vector(160, y - 11, 6, {
    cell: 22,
    tone: 'coral',
    flat: true,
    line: 'coral',
    shade: i => 0.2 + 0.7 * (((i + k) * 0.38) % 1)
  }),
  text(226, y + 44, `$x_${k}^T$`, {size: 28, tone: 'coral.deep'}),
  vector(312, y - 66, 6, {cell: 22, tone: 'amber', line: 'amber', shade: i => 0.2 + 0.7 * (((i + k) * 0.73) % 1)}),
  text(323, y + 92, `$w_${k}$`, {size: 28, tone: 'amber.deep'}),
  text(370, y, '+', {size: 34}),
  vector(398, y - 66, 6, {cell: 22, tone: 'grey', line: 'grey'}),
  text(409, y + 92, `$b_${k}$`, {size: 28}),
  text(456, y, '+', {size: 34}),
  vector(484, y - 66, 6, {cell: 22, tone: 'coral', line: 'coral', shade: i => 0.2 + 0.7 * (((i + k) * 0.38) % 1)}),
  text(495, y + 92, `$x_${k}$`, {size: 28, tone: 'coral.deep'})
]
const deep = (y, label) => box(900, y, 420, 92, label, {tone: 'teal', fill: 'mid', size: 30})

export default figure(1440, 1040, [
  group(60, 186, 520, 560, 'Cross network', {tone: 'coral', fill: '#fffaf8', line: 'coral', size: 30}),
  group(840, 186, 540, 560, 'Deep network', {tone: 'teal', fill: '#f6fbfa', line: 'teal', size: 30}),
  term(354, 1),
  term(608, 0),
  arrow([300, 522], [300, 466], {tone: 'coral', width: 4}),
  deep(300, 'ReLU'),
  deep(450, 'ReLU'),
  deep(600, 'ReLU'),
  arrow([1110, 600], [1110, 542], {tone: 'teal', width: 4}),
  arrow([1110, 450], [1110, 392], {tone: 'teal', width: 4}),
  box(520, 72, 400, 76, 'click probability', {tone: 'violet', fill: 'base', size: 30, bold: true}),
  arrow([320, 186], [520, 110], {route: 'vh', tone: 'coral', width: 4}),
  arrow([1110, 186], [920, 110], {route: 'vh', tone: 'teal', width: 4}),
  vector(390, 806, 30, {cell: 22, tone: 'blue', flat: true, line: 'blue'}),
  text(362, 818, '$x_0$', {size: 32, anchor: 'end', tone: 'blue.deep'}),
  arrow([440, 806], [320, 746], {route: 'vhv', tone: 'blue', width: 4}),
  arrow([1000, 806], [1110, 746], {route: 'vhv', tone: 'blue', width: 4}),
  ['user', 'site', 'advert', 'device'].map((name, i) => [
    box(392 + i * 132, 920, 118, 62, name, {tone: 'amber', size: 26}),
    arrow([451 + i * 132, 920], [451 + i * 132, 832], {tone: 'amber'})
  ]),
  box(926, 920, 128, 62, 'numbers', {tone: 'grey', size: 26}),
  arrow([990, 920], [990, 832], {}),
  text(360, 951, 'sparse, embedded', {size: 24, tone: 'amber.deep', anchor: 'end'}),
  text(1080, 951, 'dense', {size: 24, tone: 'muted', anchor: 'start'})
])
