import {colour, figure, rect, text} from '../kit/index.mjs'
import {aerial, marked} from '../scenes/aerial.mjs'

const tones = {plane: 'coral', ship: 'violet', vehicle: 'amber', court: 'blue'}
const oriented = ([kind, x, y, turn, w, h]) =>
  `<rect x="${-w / 2}" y="${-h / 2}" width="${w}" height="${h}" transform="translate(${x} ${y}) rotate(${turn})" fill="${colour(tones[kind])}" fill-opacity="0.14" stroke="${colour(tones[kind])}" stroke-width="6"/>`
const upright = ([, x, y, turn, w, h]) => {
  const [c, s] = [Math.cos, Math.sin].map(f => Math.abs(f((turn * Math.PI) / 180)))
  const [bw, bh] = [Math.round(w * c + h * s), Math.round(w * s + h * c)]
  return rect(x - bw / 2, y - bh / 2, bw, bh, {line: 'paper', width: 4, dash: '12 8'})
}
const tag = (x, y, w, label, tone) => [
  rect(x, y, w, 44, {fill: tone, r: 6}),
  text(x + w / 2, y + 22, label, {size: 28, bold: true, tone: tone === 'amber' ? 'ink' : 'paper'})
]

export default figure(1440, 960, [
  aerial,
  marked.filter(([kind]) => kind === 'ship' || kind === 'court').map(upright),
  marked.map(oriented),
  tag(420, 232, 100, 'plane', 'coral'),
  tag(742, 44, 84, 'ship', 'violet'),
  tag(1112, 780, 196, 'small vehicle', 'amber'),
  tag(390, 900, 184, 'tennis court', 'blue'),
  rect(900, 884, 500, 56, {fill: 'grey.deep', r: 10, opacity: 0.9}),
  rect(920, 900, 40, 24, {line: 'violet.mid', width: 5}),
  text(974, 912, 'oriented box', {size: 26, anchor: 'start', tone: 'paper'}),
  rect(1146, 900, 40, 24, {line: 'paper', width: 4, dash: '8 6'}),
  text(1200, 912, 'horizontal box', {size: 26, anchor: 'start', tone: 'paper'})
])
