import {blend, figure, grid, picture, range, rect, text} from '../kit/index.mjs'
import {street, things} from '../scenes/street.mjs'

const from = ([x, y, w, h], px, py) => Math.hypot(Math.max(x - px, 0, px - x - w), Math.max(y - py, 0, py - y - h))
const weight = (i, j) => {
  const [px, py] = [j * 3 + 1.5, i * 3 + 1.5]
  const small = Math.max(
    Math.exp(-((from(things.far, px, py) / 7) ** 2)),
    Math.exp(-((from(things.walkers, px, py) / 6) ** 2))
  )
  const large = Math.exp(-((from(things.near, px, py) / 9) ** 2))
  return Math.min(
    1,
    Math.max(
      0,
      0.42 + 0.55 * small * (1 - 0.8 * large) - 0.36 * large + 0.03 * (((i * 53 + j * 97 + i * j * 7) % 11) / 11)
    )
  )
}
const heat = t => (t < 0.5 ? blend('#1b3a6b', '#3aa598', t * 2) : blend('#3aa598', '#ffe08a', t * 2 - 1))
const map = (x, value) => [
  grid(x, 116, 30, 40, 11, (i, j) => heat(value(i, j)), {gap: 0, r: 0}),
  rect(x, 116, 440, 330, {line: 'grey.mid', width: 2})
]

export default figure(1440, 620, [
  text(260, 72, 'image', {size: 30, bold: true}),
  text(720, 72, 'weight of scale 1', {size: 30, bold: true}),
  text(1180, 72, 'weight of scale 0.5', {size: 30, bold: true}),
  picture(40, 116, 440, 330, street),
  map(500, weight),
  map(960, (i, j) => 1 - weight(i, j)),
  text(260, 484, 'near car, far people', {size: 26, tone: 'muted'}),
  text(720, 484, 'looks at small things', {size: 26, tone: 'muted'}),
  text(1180, 484, 'looks at large things', {size: 26, tone: 'muted'}),
  range(48).map(i => rect(620 + i * 11, 552, 12, 22, {fill: heat(i / 47)})),
  text(600, 563, '0', {size: 24, anchor: 'end'}),
  text(1168, 563, '1', {size: 24, anchor: 'start'}),
  text(548, 563, 'softmax over scales', {size: 24, tone: 'muted', anchor: 'end'})
])
