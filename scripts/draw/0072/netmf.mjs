import {arrow, box, disc, figure, grid, group, path, random, range, text} from '../kit/index.mjs'

const nodes = [
  [110, 160],
  [210, 110],
  [200, 240],
  [300, 190],
  [270, 330],
  [150, 350],
  [84, 270]
]
const edges = [
  [0, 1],
  [0, 2],
  [1, 2],
  [1, 3],
  [2, 3],
  [2, 4],
  [4, 5],
  [5, 6],
  [4, 6],
  [2, 6]
]
const walk = [0, 1, 3, 2, 4, 5]
const side = i => (i < 4 ? 'blue' : 'coral')
const linked = (i, j) => edges.some(([a, b]) => (a === i && b === j) || (a === j && b === i))
const adjacency = (i, j) => (linked(i, j) ? 1 : 0)
const degree = i => range(7).filter(j => linked(i, j)).length
const step = (i, j) => adjacency(i, j) / degree(i)
const two = (i, j) => range(7).reduce((sum, k) => sum + step(i, k) * step(k, j), 0)
const near = (i, j) => ((step(i, j) + two(i, j)) / 2) * (20 / degree(j) / 2)
const dice = random(3)
const [ox, oy] = [60, 110]
const point = i => [ox + nodes[i][0], oy + nodes[i][1]]
const title = (x, n, label) => text(x, 74, `**${n}**  ${label}`, {size: 28})

export default figure(1440, 760, [
  title(256, 1, 'random walks'),
  title(636, 2, 'one matrix'),
  title(912, 3, 'factorise'),
  title(1243, 4, 'vectors'),
  group(40, 110, 420, 460, '', {fill: '#fafbfc', line: 'hair'}),
  edges.map(([a, b]) => path(`M${point(a)}L${point(b)}`, {line: 'grey.mid', width: 4})),
  walk.slice(1).map((b, i) => arrow(point(walk[i]), point(b), {tone: 'amber', width: 6, gap: 26})),
  nodes.map((_, i) => [
    disc(...point(i), 24, {fill: side(i), line: 'paper', width: 4}),
    text(...point(i), `${i + 1}`, {size: 24, bold: true, tone: 'paper'})
  ]),
  arrow([460, 340], [512, 340], {width: 4}),
  grid(518, 222, 7, 7, 34, (i, j) => Math.min(1, Math.sqrt(near(i, j) / 2.2)), {
    tone: 'violet',
    low: 'violet.tint',
    gap: 3,
    r: 4
  }),
  range(7).map(i => [text(534 + i * 34, 200, `${i + 1}`, {size: 22, tone: 'muted'})]),
  text(636, 508, '$log$ of the mean of', {size: 26, tone: 'muted'}),
  text(636, 548, '$(D^{-1}A)^r D^{-1}$', {size: 30, tone: 'violet.deep'}),
  arrow([764, 340], [828, 340], {width: 4, label: 'SVD', side: [0, -26], size: 26}),
  grid(836, 222, 7, 2, 34, () => 0.25 + 0.7 * dice.next(), {tone: 'teal', low: 'teal.tint', gap: 3, r: 4}),
  text(868, 500, '$U_d$', {size: 32, tone: 'teal.deep'}),
  text(922, 340, '×', {size: 34}),
  grid(946, 306, 2, 2, 34, (i, j) => (i === j ? 0.9 - i * 0.3 : 0), {tone: 'amber', low: 'amber.tint', gap: 3, r: 4}),
  text(982, 412, '$√Σ_d$', {size: 30, tone: 'amber.deep'}),
  arrow([1030, 340], [1080, 340], {tone: 'teal', width: 4}),
  group(1086, 110, 314, 460, '', {fill: '#fafbfc', line: 'hair'}),
  [
    [1150, 200],
    [1206, 232],
    [1226, 306],
    [1172, 282],
    [1300, 440],
    [1326, 500],
    [1256, 478]
  ].map(([px, py], i) => [
    disc(px, py, 24, {fill: side(i), line: 'paper', width: 4}),
    text(px, py, `${i + 1}`, {size: 24, bold: true, tone: 'paper'})
  ]),
  text(1200, 386, 'near in walks,\nnear in space', {size: 24, tone: 'muted'}),
  ['DeepWalk', 'LINE', 'PTE', 'node2vec'].map((name, i) =>
    box(312 + i * 168, 648, 150, 60, name, {tone: ['blue', 'teal', 'amber', 'rose'][i], size: 26, bold: true})
  ),
  [0, 1, 2, 3].map(i =>
    arrow([387 + i * 168, 648], [636, 582], {
      via: [
        [387 + i * 168, 610],
        [636, 610]
      ],
      tone: 'grey',
      head: i === 1 ? 'end' : 'none',
      gap: 0
    })
  ),
  text(1000, 678, 'each a matrix of this kind', {size: 26, tone: 'muted', anchor: 'start'})
])
