import {blend, colour, disc, figure, group, random, range, rect, text} from '../kit/index.mjs'

const dice = random(7)
const modes = [
  [-136, -74, 'blue'],
  [138, -96, 'amber'],
  [26, 118, 'rose']
]
const hill = (cx, cy, rx, ry, tone, turn) =>
  range(6).map(i => {
    const k = 1 - i / 6
    return `<ellipse cx="${cx}" cy="${cy}" rx="${rx * k}" ry="${ry * k}" transform="rotate(${turn} ${cx} ${cy})" fill="${colour(blend(`${tone}.tint`, tone, i / 7))}" fill-opacity="0.45" stroke="${colour(tone)}" stroke-width="1.5"/>`
  })
const dots = (cx, cy, tone, n = 46) =>
  range(n).map(() =>
    disc(Math.round(cx + dice.normal() * 40), Math.round(cy + dice.normal() * 34), 5, {
      fill: `${tone}.deep`,
      line: 'paper',
      width: 1.2
    })
  )
const reply = (x, y, w, words, tone) => [
  rect(x, y, w, 54, {fill: 'paper', line: tone, r: 24}),
  text(x + w / 2, y + 27, words, {size: 24, tone: `${tone}.deep`})
]

export default figure(1440, 810, [
  group(40, 40, 664, 730, '', {fill: '#fafbfc', line: 'hair'}),
  group(736, 40, 664, 730, '', {fill: '#fafbfc', line: 'hair'}),
  text(372, 84, 'Gaussian prior', {size: 30, bold: true}),
  text(1068, 84, 'Gaussian-mixture prior', {size: 30, bold: true}),
  hill(372, 370, 252, 210, 'grey', 0),
  modes.map(([dx, dy, tone]) => dots(372 + dx, 370 + dy, tone)),
  reply(232, 636, 280, 'I do not know.', 'grey'),
  text(372, 724, 'one mode: every reply drifts to the middle', {size: 24, tone: 'muted'}),
  modes.map(([dx, dy, tone], i) => hill(1068 + dx, 392 + dy, 132, 104, tone, [24, -18, 6][i])),
  modes.map(([dx, dy, tone]) => dots(1068 + dx, 392 + dy, tone)),
  reply(772, 128, 176, 'Sounds fun!', 'blue'),
  reply(1166, 112, 208, 'Sorry, I work.', 'amber'),
  reply(950, 636, 236, 'Where shall we?', 'rose'),
  text(1068, 724, 'several modes: different kinds of reply', {size: 24, tone: 'muted'})
])
