import {arrow, figure, group, path, random, range, rect, text} from '../kit/index.mjs'

const dice = random(21)
const beat = (w, p) =>
  `${p ? `q${w * 0.06} -16 ${w * 0.12} 0` : `l${w * 0.12} ${dice.between(-5, 5).toFixed(1)}`}l${w * 0.08} 0l${w * 0.03} 12l${w * 0.05} -118l${w * 0.05} 138l${w * 0.04} -32l${w * 0.12} 0q${w * 0.1} -34 ${w * 0.2} 0`
const rhythm = (from, to, width, p) => {
  const parts = []
  let x = from
  while (x < to - 40) {
    const w = Math.min(width(), to - x)
    parts.push(`M${x} 236${beat(w, p)}L${(x + w).toFixed(1)} 236`)
    x += w
  }
  return `${parts.join('')}L${to} 236`
}
const noise = `M1010 236${range(56)
  .map(i => `L${1010 + i * 7} ${(236 + dice.normal() * 26).toFixed(1)}`)
  .join('')}`
const trace = [rhythm(48, 520, () => 118, true), rhythm(520, 1010, () => dice.between(58, 150), false), noise].join('')
const labels = [
  ['sinus', 4, 'teal'],
  ['atrial fibrillation', 4, 'coral'],
  ['noise', 3, 'grey']
]

export default figure(1440, 860, [
  rect(40, 60, 1360, 260, {fill: '#fff7f3', r: 10}),
  range(52).map(i => path(`M${66 + i * 26} 60V320`, {line: i % 5 ? '#fbe3da' : '#f1c4b4', width: i % 5 ? 1 : 2})),
  range(10).map(i => path(`M40 ${60 + i * 26}H1400`, {line: i % 5 ? '#fbe3da' : '#f1c4b4', width: i % 5 ? 1 : 2})),
  path(trace, {line: 'ink', width: 3.5}),
  text(40, 32, 'one lead, 200 Hz', {size: 24, anchor: 'start', tone: 'muted'}),
  arrow([720, 322], [720, 392], {width: 5}),
  group(40, 396, 1360, 220, '34 layers: 16 residual blocks, shortcuts all the way', {
    tone: 'blue',
    fill: '#f7fafd',
    line: 'blue',
    size: 26
  }),
  range(16).map(i => [
    rect(76 + i * 81, 492, 26, 86, {fill: 'blue.mid', line: 'blue', r: 4}),
    rect(106 + i * 81, 492, 26, 86, {fill: i % 2 ? 'blue' : 'blue.mid', line: 'blue', r: 4}),
    path(`M${66 + i * 81} 535C${66 + i * 81} 452 ${142 + i * 81} 452 ${143 + i * 81} 535`, {line: 'violet', width: 3}),
    i < 15 && path(`M${132 + i * 81} 535H${157 + i * 81}`, {line: 'blue', width: 3})
  ]),
  arrow([720, 616], [720, 690], {width: 5}),
  range(11).map(i => {
    const tone = i < 4 ? 'teal' : i < 8 ? 'coral' : 'grey'
    return rect(40 + i * 124, 696, 118, 66, {fill: `${tone}.mid`, line: tone, r: 8})
  }),
  [
    [0, 4],
    [4, 8],
    [8, 11]
  ].map(([a, b], k) =>
    text(40 + ((a + b) / 2) * 124 - 3, 806, labels[k][0], {size: 30, bold: true, tone: `${labels[k][2]}.deep`})
  ),
  text(1400, 656, 'one label every 1.28 s', {size: 24, anchor: 'end', tone: 'muted'})
])
