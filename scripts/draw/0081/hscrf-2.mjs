import {box, curve, disc, figure, node, path, range, text} from '../kit/index.mjs'

const sentence = ['Rolf', 'Ekeus', 'heads', 'for', 'Baghdad']
const states = ['B', 'I', 'E', 'S', 'O']
const chosen = [0, 2, 4, 4, 3]
const [x, y] = [i => 340 + i * 226, k => 92 + k * 78]
const segments = [
  [0, 2, 'PER'],
  [2, 3, 'O'],
  [3, 4, 'O'],
  [4, 5, 'LOC']
]
const others = [
  [0, 1],
  [1, 2],
  [0, 3],
  [1, 3],
  [2, 4],
  [3, 5],
  [2, 5]
]
const edge = i => 227 + i * 226

export default figure(1440, 960, [
  text(40, 248, 'Word labels\nas a trellis', {size: 28, bold: true, anchor: 'start', tone: 'blue.deep'}),
  range(4).map(i =>
    states.map((_, a) =>
      states.map((_, b) => path(`M${x(i)} ${y(a)}L${x(i + 1)} ${y(b)}`, {line: 'blue.tint', width: 2}))
    )
  ),
  chosen.slice(1).map((k, i) => path(`M${x(i)} ${y(chosen[i])}L${x(i + 1)} ${y(k)}`, {line: 'blue', width: 7})),
  sentence.map((_, i) =>
    states.map((state, k) =>
      node(x(i), y(k), 26, state, {
        tone: chosen[i] === k ? 'blue' : 'grey',
        fill: chosen[i] === k ? 'base' : 'paper',
        size: 24,
        bold: chosen[i] === k,
        line: chosen[i] === k ? 'blue' : 'grey.mid'
      })
    )
  ),
  sentence.map((word, i) => box(x(i) - 92, 478, 184, 60, word, {tone: 'grey', size: 30, bold: true})),
  text(40, 728, 'Segments\nas a lattice', {size: 28, bold: true, anchor: 'start', tone: 'coral.deep'}),
  range(6).map(i => path(`M${edge(i)} 440V640`, {line: 'grey.mid', width: 2, dash: '4 8'})),
  others.map(([a, b]) =>
    curve([edge(a), 654], [edge(b), 654], -(20 + (b - a) * 52), {tone: 'coral.mid', width: 2, head: 'none', gap: 4})
  ),
  segments.map(([a, b, label]) => {
    const deep = 22 + (b - a) * 52
    return [
      curve([edge(a), 654], [edge(b), 654], -deep, {tone: 'coral', width: 7, head: 'none', gap: 4}),
      text((edge(a) + edge(b)) / 2, 654 + deep - 32, label, {size: 26, bold: true, tone: 'coral.deep', halo: true})
    ]
  }),
  range(6).map(i => disc(edge(i), 654, 12, {fill: 'paper', line: 'coral', width: 4})),
  text(792, 906, 'A segment is scored by the labels of its words: PER over two words = B, then E', {
    size: 26,
    tone: 'muted'
  })
])
