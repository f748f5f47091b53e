import {arrow, box, figure, group, op, path, random, range, text} from '../kit/index.mjs'

const dice = random(9)
const train = (x, y, w, rate, tone) => {
  const ticks = range(Math.floor(w / 9)).filter(() => dice.next() < rate)
  return [
    path(`M${x} ${y}H${x + w}`, {line: 'grey.mid', width: 2}),
    ticks.map(t => path(`M${x + 5 + t * 9} ${y}V${y - 34}`, {line: tone, width: 4}))
  ]
}
const trains = (y, tone, rates, label) => [
  rates.map((rate, i) => train(830, y + i * 50, 520, rate, tone)),
  text(1090, y - 66, label, {size: 26, bold: true, tone: `${tone}.deep`})
]
let level = 0
const membrane = range(80).map(i => {
  level += 0.05 + 0.06 * dice.next()
  const d = `${i ? 'L' : 'M'}${830 + i * 6.5} ${500 - level * 92}`
  if (level < 1) return d
  level = 0
  return `${d}L${830 + i * 6.5} 376L${830 + i * 6.5} 500`
})
const mid = 330
const stage = (y, label, tone, fill) =>
  box(mid - 150, y, 300, 74, label, {
    tone,
    fill,
    size: 30,
    bold: tone === 'amber',
    note: tone === 'amber' ? 'instead of ReLU' : ''
  })

export default figure(1440, 900, [
  group(60, 136, 600, 640, '', {fill: '#fafbfc', line: 'hair'}),
  stage(648, 'convolution', 'blue', 'tint'),
  stage(530, 'IF neurons', 'amber', 'mid'),
  stage(412, 'convolution', 'blue', 'tint'),
  op(mid, 336, '+', {tone: 'violet', r: 30}),
  stage(190, 'IF neurons', 'amber', 'mid'),
  arrow([mid, 850], [mid, 722], {width: 4}),
  arrow([mid, 648], [mid, 604], {width: 4}),
  arrow([mid, 530], [mid, 486], {width: 4}),
  arrow([mid, 412], [mid, 366], {width: 4}),
  arrow([mid, 306], [mid, 264], {width: 4}),
  arrow([mid, 190], [mid, 84], {width: 4}),
  arrow([mid, 800], [mid + 30, 336], {
    via: [
      [590, 800],
      [590, 336]
    ],
    tone: 'violet',
    width: 4,
    gap: 0
  }),
  op(590, 568, '×', {tone: 'violet', r: 26}),
  text(560, 300, 'scaled shortcut', {size: 26, tone: 'violet.deep', anchor: 'middle'}),
  text(mid, 54, 'output spikes', {size: 26, tone: 'muted'}),
  text(mid - 140, 840, 'input spikes', {size: 26, tone: 'muted'}),
  trains(138, 'coral', [0.42, 0.2], 'Spikes out'),
  text(1090, 322, 'Membrane potential', {size: 26, bold: true, tone: 'amber.deep'}),
  path('M830 408H1350', {line: 'coral', dash: '8 8', width: 2.5}),
  text(1362, 408, '$θ$', {size: 30, tone: 'coral.deep', anchor: 'start'}),
  path('M830 500H1350', {line: 'grey.mid', width: 2}),
  path(membrane.join(''), {line: 'amber', width: 4}),
  trains(672, 'blue', [0.6, 0.15, 0.35], 'Spikes in'),
  arrow([1090, 812], [1330, 812], {}),
  text(1040, 812, 'time', {size: 24, tone: 'muted'}),
  text(1090, 548, 'sum up, fire at the threshold, reset', {size: 24, tone: 'muted'})
])
