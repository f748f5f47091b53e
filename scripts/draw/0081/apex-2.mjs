import {area, axes, figure, sample, smooth, text} from '../kit/index.mjs'

const runs = [
  [8, 0.2, 'grey'],
  [32, 0.4, 'blue'],
  [64, 0.58, 'teal'],
  [128, 0.76, 'amber'],
  [256, 0.93, 'coral']
]
const rise = (top, speed) => t => top * (1 - Math.exp(-speed * t)) ** 1.4
const plot = axes(120, 90, 1070, 600, {
  xs: [0, 10],
  ys: [0, 1],
  xLabel: 'training time',
  yLabel: 'median score over games',
  rules: false
})
const curves = runs.map(([n, top, tone], i) => [n, rise(top, 0.16 + i * 0.045), tone])

export default figure(
  1440,
  800,
  [
    [0.25, 0.5, 0.75, 1].map(v => `<path d="M120 ${plot.to(0, v)[1]}H1190" stroke="#e6eaef" stroke-width="2"/>`),
    plot,
    area(sample(plot, 0, 10, curves[4][1]), 690, {tone: 'coral.tint', opacity: 0.6}),
    curves.map(([n, f, tone], i) => [
      smooth(
        sample(
          plot,
          0,
          10,
          t => f(t) + 0.007 * (Math.sin(t * (5 + i)) + Math.sin(t * (11 + 2 * i))) * Math.min(1, t),
          120
        ),
        {tone, width: 6}
      ),
      text(1212, plot.to(10, f(10))[1], `${n} actors`, {
        size: 30,
        bold: true,
        anchor: 'start',
        tone: tone === 'grey' ? 'muted' : `${tone}.deep`
      })
    ]),
    text(150, 124, 'More actors, same learner', {size: 34, bold: true, anchor: 'start'}),
    text(150, 172, 'fresher and more varied experience (sketch)', {size: 26, anchor: 'start', tone: 'muted'})
  ],
  960
)
