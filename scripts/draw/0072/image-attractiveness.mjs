import {area, arrow, axes, box, figure, path, picture, sample, slab, smooth, text} from '../kit/index.mjs'
import {desk, sunset} from '../scenes/views.mjs'

const bell = (mu, s) => v => Math.exp(-(((v - mu) / s) ** 2) / 2) / (s * 1.4)
const plot = axes(800, 196, 560, 400, {xs: [0, 10], ys: [0, 0.86], xLabel: 'attractiveness', rules: false})
const curve = (mu, s, tone) => [
  area(sample(plot, 0, 10, bell(mu, s)), 596, {tone: `${tone}.mid`, opacity: 0.55}),
  smooth(sample(plot, 0, 10, bell(mu, s)), {tone})
]
const lane = (y, scene, tone, i) => [
  picture(48, y - 105, 280, 210, scene, {line: tone, width: 4}),
  arrow([328, y], [392, y], {tone, width: 4}),
  [
    [26, 130],
    [34, 104],
    [44, 80]
  ].map(([w, h], k) => slab(400 + k * 76, y + 12 - h / 2, w, h, h * 0.4, {tone})),
  text(674, y - 26, `$μ_${i}$`, {size: 36, tone: `${tone}.deep`}),
  text(674, y + 34, `$σ_${i}$`, {size: 36, tone: `${tone}.deep`}),
  arrow([622, y], [648, y], {tone, width: 4, gap: 0})
]

export default figure(
  1440,
  830,
  [
    lane(216, sunset, 'coral', 1),
    lane(602, desk, 'blue', 2),
    path('M500 330V492', {line: 'grey', dash: '4 10', width: 3}),
    text(516, 410, 'shared\nweights', {size: 24, anchor: 'start', tone: 'muted'}),
    plot,
    curve(3.4, 1.3, 'blue'),
    curve(6.8, 0.85, 'coral'),
    path(`M${plot.to(3.4, 0)}V${plot.to(0, bell(3.4, 1.3)(3.4))[1]}`, {line: 'blue.deep', dash: '6 7'}),
    path(`M${plot.to(6.8, 0)}V${plot.to(0, bell(6.8, 0.85)(6.8))[1]}`, {line: 'coral.deep', dash: '6 7'}),
    text(plot.to(3.4, 0)[0], 298, '$μ_2$', {size: 34, tone: 'blue.deep'}),
    text(plot.to(6.8, 0)[0], 168, '$μ_1$', {size: 34, tone: 'coral.deep'}),
    box(846, 684, 468, 96, 'P( 1 before 2 ) = 0.98', {tone: 'violet', fill: 'base', size: 32, bold: true}),
    arrow([1080, 640], [1080, 684], {tone: 'violet', width: 4}),
    text(1080, 88, 'Each picture gets a mean and a doubt', {size: 30, bold: true})
  ],
  1200
)
