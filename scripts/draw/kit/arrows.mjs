import {colour} from './palette.mjs'
import {path} from './shapes.mjs'
import {text} from './text.mjs'

/**
 * An arrow along straight runs with rounded elbows. `route` bends it: h(orizontal) and v(ertical) runs such as `hv`, `hvh`, `vhv`
 * (`mid` 0…1 says where the middle run lies); or `via` names corner points. Options: tone, dash, width, head (end, both, none),
 * gap (space at both ends), r (of elbows), label, side (offset of the label), size.
 */
export const arrow = (from, to, options = {}) => {
  const {tone = 'grey', dash = '', width = 3, head = 'end', gap = 5, r = 14, label = '', size = 22} = options
  const points = shorten([from, ...corners(from, to, options), to], gap)
  const line = head === 'none' ? points : trim(points, width * 3)
  const start = head === 'both' ? trim([...line].reverse(), width * 3).reverse() : line
  const [lx, ly] = options.labelAt ?? middle(points)
  const [ox, oy] = options.side ?? [0, -20]
  return [
    path(rounded(start, r), {line: tone, width, dash, cap: dash ? 'butt' : 'round'}),
    head !== 'none' && tip(points.at(-2), points.at(-1), width, tone),
    head === 'both' && tip(points[1], points[0], width, tone),
    label &&
      text(lx + ox, ly + oy, label, {
        size,
        tone: tone === 'grey' ? 'muted' : `${tone}.deep`,
        anchor: options.anchor ?? 'middle'
      })
  ]
    .filter(Boolean)
    .join('')
}

/** An arrow along one curve; `bend` px to the left of its way (negative: right). Options as for `arrow`. */
export const curve = (from, to, bend, options = {}) => {
  const {tone = 'grey', dash = '', width = 3, head = 'end', gap = 5, label = '', size = 22, opacity = 1} = options
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  const far = Math.hypot(dx, dy) || 1
  const control = [from[0] + dx / 2 + (dy / far) * bend * 2, from[1] + dy / 2 - (dx / far) * bend * 2]
  const [a, b] = [toward(from, control, gap), toward(to, control, gap)]
  const end = head === 'none' ? b : toward(b, control, width * 2.4)
  const [ox, oy] = options.side ?? [0, -18]
  const top = [0, 1].map(i => a[i] / 4 + control[i] / 2 + b[i] / 4)
  return [
    path(`M${a.map(round)}Q${control.map(round)} ${end.map(round)}`, {
      line: tone,
      width,
      dash,
      opacity,
      cap: dash ? 'butt' : 'round'
    }),
    head !== 'none' && tip(control, b, width, tone),
    label && text(top[0] + ox, top[1] + oy, label, {size, tone: tone === 'grey' ? 'muted' : `${tone}.deep`})
  ]
    .filter(Boolean)
    .join('')
}

const corners = ([x1, y1], [x2, y2], {route = '', via, mid = 0.5}) => {
  if (via) return via
  const [mx, my] = [x1 + (x2 - x1) * mid, y1 + (y2 - y1) * mid]
  return (
    {
      hv: [[x2, y1]],
      vh: [[x1, y2]],
      hvh: [
        [mx, y1],
        [mx, y2]
      ],
      vhv: [
        [x1, my],
        [x2, my]
      ]
    }[route] ?? []
  )
}

const toward = (p, q, by) => {
  const far = Math.hypot(q[0] - p[0], q[1] - p[1]) || 1
  return [p[0] + ((q[0] - p[0]) / far) * by, p[1] + ((q[1] - p[1]) / far) * by]
}

const trim = (points, by) => [...points.slice(0, -1), toward(points.at(-1), points.at(-2), by)]

const shorten = (points, by) => trim([...trim([...points].reverse(), by)].reverse(), by)

const rounded = (points, r) =>
  points.reduce((d, p, i) => {
    if (i === 0) return `M${p.map(round)}`
    const next = points[i + 1]
    if (!next) return `${d}L${p.map(round)}`
    const before = points[i - 1]
    const cut = Math.min(
      r,
      Math.hypot(p[0] - before[0], p[1] - before[1]) / 2,
      Math.hypot(p[0] - next[0], p[1] - next[1]) / 2
    )
    return `${d}L${toward(p, before, cut).map(round)}Q${p.map(round)} ${toward(p, next, cut).map(round)}`
  }, '')

const tip = (from, to, width, tone) => {
  const angle = Math.atan2(to[1] - from[1], to[0] - from[0])
  const long = 7 + width * 3.4
  const wing = turn => [to[0] - long * Math.cos(angle + turn), to[1] - long * Math.sin(angle + turn)].map(round)
  return `<path d="M${to.map(round)}L${wing(0.42)}L${wing(-0.42)}Z" fill="${colour(tone)}"/>`
}

const middle = points => {
  const runs = points.slice(1).map((p, i) => [points[i], p, Math.hypot(p[0] - points[i][0], p[1] - points[i][1])])
  const [a, b] = runs.reduce((best, run) => (run[2] > best[2] ? run : best))
  return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]
}

const round = value => Math.round(value * 100) / 100
