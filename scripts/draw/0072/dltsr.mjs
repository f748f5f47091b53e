import {arrow, axes, figure, group, node, path, range, rect, text} from '../kit/index.mjs'

const plot = axes(110, 150, 470, 520, {
  xs: [0, 30],
  ys: [0, 1.05],
  xLabel: 'services, most used first',
  yLabel: 'uses',
  rules: false
})
const use = i => 1 / (1 + i * 0.62)
const columns = [
  [8, 740],
  [5, 890],
  [3, 1030],
  [5, 1170],
  [8, 1320]
]
const y = (n, i) => 410 + (i - (n - 1) / 2) * 66
const tones = ['blue', 'violet', 'coral', 'violet', 'teal']
const noisy = [2, 5]

export default figure(
  1440,
  830,
  [
    text(345, 82, 'Most services are rarely used', {size: 30, bold: true}),
    rect(110 + (470 * 6) / 30, 150, 470 * 0.8, 520, {fill: 'coral.tint', opacity: 0.7}),
    text(392, 200, 'long tail', {size: 30, bold: true, tone: 'coral.deep'}),
    plot,
    range(30).map(i => {
      const [px, py] = plot.to(i + 0.5, use(i))
      return rect(px - 6, py, 12, 670 - py, {fill: i < 6 ? 'blue' : 'coral', r: 3})
    }),
    group(656, 40, 746, 738, 'Stacked denoising autoencoder', {
      fill: '#fafbfc',
      line: 'hair',
      size: 30,
      align: 'middle'
    }),
    columns.slice(1).map(([n, cx], c) => {
      const [before, bx] = columns[c]
      return range(before).map(i =>
        range(n).map(j => path(`M${bx + 22} ${y(before, i)}L${cx - 22} ${y(n, j)}`, {line: 'hair', width: 1.8}))
      )
    }),
    columns.map(([n, cx], c) =>
      range(n).map(i => {
        const dropped = c === 0 && noisy.includes(i)
        return [
          node(cx, y(n, i), 22, '', {
            tone: dropped ? 'grey' : tones[c],
            fill: dropped ? 'paper' : 'mid',
            dash: dropped ? '5 5' : ''
          }),
          dropped && path(`M${cx - 10} ${y(n, i) - 10}l20 20m0 -20l-20 20`, {line: 'coral', width: 4})
        ]
      })
    ),
    text(740, 716, 'noisy\ndescription', {size: 24, tone: 'blue.deep'}),
    text(1030, 566, 'code', {size: 26, bold: true, tone: 'coral.deep'}),
    text(1320, 716, 'clean\ndescription', {size: 24, tone: 'teal.deep'}),
    arrow([1030, 244], [1030, 316], {tone: 'blue', width: 4}),
    text(1030, 196, 'usage records of\nhot services', {size: 26, bold: true, tone: 'blue.deep'})
  ],
  1200
)
