import {arrow, axes, disc, figure, group, path, rect, text} from '../kit/index.mjs'

const before = [2.6, 1.9, 1.3, 0.9, 0.6, 0.4, 0.25]
const bars = (x, values, tone, label) => {
  const plot = axes(x, 492, 460, 250, {
    xs: [0, 7],
    ys: [0, 2.8],
    yTicks: [
      [0, '0'],
      [1, '1'],
      [2, '2']
    ]
  })
  return [
    plot,
    values.map((v, i) => {
      const [px, py] = plot.to(i + 0.5, v)
      return rect(px - 22, py, 44, 742 - py, {fill: i === 0 ? 'coral' : `${tone}.mid`, r: 4})
    }),
    path(`M${x} ${plot.to(0, 1)[1]}H${x + 460}`, {line: 'violet', dash: '9 8', width: 3}),
    text(x + 230, 782, label, {size: 26, tone: 'muted'})
  ]
}
const ball = (cx, k) => [
  `<ellipse cx="${cx}" cy="222" rx="${84 * 2.6 * k}" ry="${84 * 0.9 * k}" transform="rotate(-24 ${cx} 222)" fill="#e4eefa" stroke="#3d7cc3" stroke-width="4"/>`,
  disc(cx, 222, 84, {line: 'violet', dash: '9 8', width: 3}),
  arrow([cx, 222], [cx + 84 * 2.6 * k * 0.9135, 222 - 84 * 2.6 * k * 0.4067], {tone: 'coral', width: 5, gap: 0}),
  disc(cx, 222, 7, {fill: 'ink'})
]

export default figure(
  1440,
  840,
  [
    ball(330, 1),
    ball(1110, 1 / 2.6),
    text(330, 52, 'layer weights $W$', {size: 30, bold: true}),
    text(1110, 52, 'normalised $W / σ(W)$', {size: 30, bold: true}),
    text(500, 98, '$σ$', {size: 34, tone: 'coral.deep'}),
    text(1224, 168, '1', {size: 30, tone: 'coral.deep', bold: true}),
    text(1110, 348, 'stays inside the unit circle', {size: 24, tone: 'violet.deep'}),
    arrow([600, 222], [906, 222], {width: 6, tone: 'violet', label: 'divide by $σ(W)$', side: [0, -30], size: 28}),
    bars(100, before, 'blue', 'singular values'),
    bars(
      880,
      before.map(v => v / 2.6),
      'blue',
      'singular values'
    ),
    group(612, 446, 196, 306, '', {tone: 'amber', line: 'amber'}),
    text(710, 488, 'power\niteration', {size: 26, bold: true, tone: 'amber.deep'}),
    text(710, 574, '$v ← W^T u$', {size: 28}),
    text(710, 630, '$u ← W v$', {size: 28}),
    text(710, 700, 'one step\nper update', {size: 24, tone: 'muted'}),
    arrow([710, 446], [710, 240], {tone: 'amber', width: 4})
  ],
  1200
)
