import {arrow, disc, figure, group, text} from '../kit/index.mjs'

const animals = [
  ['rat', -116, -24],
  ['squirrel', -20, -88],
  ['hamster', -110, 56],
  ['cat', 96, -44],
  ['rodent', -46, 108]
]
const machines = [
  ['keyboard', -30, -76],
  ['screen', 80, 30],
  ['click', 10, 84],
  ['cursor', -140, 4]
]

const cloud = (cx, cy, list, tone, label, side) => [
  [1, 0.76, 0.52].map(
    k =>
      `<ellipse cx="${cx}" cy="${cy}" rx="${212 * k}" ry="${150 * k}" transform="rotate(-14 ${cx} ${cy})" fill="${tone === 'teal' ? '#2a9687' : '#dc9a22'}" opacity="0.11"/>`
  ),
  list.map(([word, dx, dy]) => [
    disc(cx + dx, cy + dy, 8, {fill: tone}),
    text(cx + dx + 16, cy + dy, word, {size: 26, anchor: 'start'})
  ]),
  text(cx + side[0], cy + side[1], label, {size: 26, bold: true, tone: `${tone}.deep`})
]
const sense = (x, y, word, tone, dy = 40) => [
  disc(x, y, 16, {fill: tone, line: 'paper', width: 4}),
  text(x, y + dy, word, {size: 32, bold: true, tone: `${tone}.deep`})
]

export default figure(1440, 820, [
  group(40, 40, 664, 740, '', {fill: '#fafbfc', line: 'hair'}),
  group(736, 40, 664, 740, '', {fill: '#fafbfc', line: 'hair'}),
  text(372, 84, 'One vector per word', {size: 30, bold: true}),
  text(1068, 84, 'One vector per sense', {size: 30, bold: true}),
  cloud(276, 300, animals, 'teal', 'animals', [-150, -152]),
  cloud(470, 560, machines, 'amber', 'computers', [134, 176]),
  arrow([356, 430], [314, 344], {tone: 'coral', dash: '8 7', gap: 14}),
  arrow([380, 430], [424, 520], {tone: 'coral', dash: '8 7', gap: 14}),
  sense(368, 430, 'mouse', 'coral').slice(0, 1),
  text(398, 428, 'mouse', {size: 32, bold: true, tone: 'coral.deep', anchor: 'start'}),
  text(160, 610, 'one point pulled\nboth ways', {size: 24, tone: 'muted'}),
  cloud(962, 276, animals, 'teal', 'animals', [-140, -144]),
  cloud(1170, 570, machines, 'amber', 'computers', [120, 162]),
  sense(964, 252, 'mouse$_1$', 'teal', 42),
  sense(1162, 572, 'mouse$_2$', 'amber', 42),
  arrow([1022, 330], [1112, 506], {
    tone: 'coral',
    head: 'both',
    dash: '9 8',
    label: 'far apart',
    side: [84, -14],
    size: 26
  })
])
