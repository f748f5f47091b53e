import {place} from './place.mjs'
import {path} from './shapes.mjs'
import {text} from './text.mjs'

/**
 * The axes of a plot in the frame (x, y, w, h), over `xs` and `ys` (lowest and highest value). `ticks` are [value, label] for each axis.
 * Returns a placed thing with `to(vx, vy)`, the point of a pair of values.
 */
export const axes = (
  x,
  y,
  w,
  h,
  {xs = [0, 1], ys = [0, 1], xLabel = '', yLabel = '', xTicks = [], yTicks = [], rules = true, logX = false}
) => {
  const f = v => (logX ? Math.log(v) : v)
  const to = (vx, vy) => [
    round(x + ((f(vx) - f(xs[0])) / (f(xs[1]) - f(xs[0]))) * w),
    round(y + h - ((vy - ys[0]) / (ys[1] - ys[0])) * h)
  ]
  const svg = [
    rules && yTicks.map(([v]) => path(`M${x} ${to(xs[0], v)[1]}H${x + w}`, {line: 'hair', width: 1.5})).join(''),
    path(`M${x} ${y}V${y + h}H${x + w}`, {line: 'grey', width: 2.5}),
    xTicks.map(([v, label]) => text(to(v, ys[0])[0], y + h + 26, label, {size: 22, tone: 'muted'})).join(''),
    yTicks.map(([v, label]) => text(x - 14, to(xs[0], v)[1], label, {size: 22, tone: 'muted', anchor: 'end'})).join(''),
    xLabel && text(x + w / 2, y + h + (xTicks.length ? 64 : 32), xLabel, {size: 24, tone: 'ink'}),
    yLabel && text(x - (yTicks.length ? 84 : 30), y + h / 2, yLabel, {size: 24, tone: 'ink', turn: -90})
  ]
  return {...place(x, y, w, h, svg.filter(Boolean).join('')), to}
}

/** A smooth line through points (px). Options as for a path. */
export const smooth = (points, {tone = 'blue', width = 4, dash = '', fill = 'none', opacity = 1} = {}) =>
  path(spline(points), {line: tone, width, dash, fill, opacity})

/** A filled band between a smooth line through points and the height `base`. */
export const area = (points, base, {tone = 'blue.tint', opacity = 1} = {}) =>
  path(`${spline(points)}L${points.at(-1)[0]} ${base}L${points[0][0]} ${base}Z`, {fill: tone, opacity})

/** Points of `f` over `from`…`to`, mapped by the `to` of axes. */
export const sample = (plot, from, to, f, n = 60) =>
  Array.from({length: n + 1}, (_, i) => {
    const v = from + ((to - from) * i) / n
    return plot.to(v, f(v))
  })

const spline = points =>
  points.reduce((d, p, i) => {
    if (i === 0) return `M${p.map(round)}`
    const [a, b, c] = [points[i - 2] ?? points[i - 1], points[i - 1], points[i + 1] ?? p]
    const first = [0, 1].map(k => round(b[k] + (p[k] - a[k]) / 6))
    const second = [0, 1].map(k => round(p[k] - (c[k] - b[k]) / 6))
    return `${d}C${first} ${second} ${p.map(round)}`
  }, '')

const round = value => Math.round(value * 100) / 100
