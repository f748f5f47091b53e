import {arrow, box, figure, group, picture, range, rect, text} from '../kit/index.mjs'
import {people} from '../scenes/people.mjs'

const memories = [
  ['Image', 'blue', ['', '', '', ''], [0.3, 0.75, 0.4, 0.2]],
  ['User words', 'teal', ['friends', 'sunny', 'park', 'love'], [0.5, 0.3, 0.85, 0.2]],
  ['Said so far', 'amber', ['a', 'sunny', 'day'], [0.15, 0.45, 0.6]]
]
const top = [104, 366, 628]
const slot = (g, i) => top[g] + i * 52

export default figure(1440, 870, [
  picture(44, 112, 240, 180, people),
  text(164, 324, 'new photo', {size: 24, tone: 'muted'}),
  group(44, 396, 240, 154, 'past posts', {tone: 'teal', size: 24}),
  range(3).map(i => rect(68, 456 + i * 28, [190, 160, 110][i], 12, {fill: 'teal.mid', r: 6})),
  arrow([284, 202], [368, 202], {tone: 'blue', width: 4}),
  arrow([284, 472], [368, 472], {tone: 'teal', width: 4}),
  text(496, 60, 'memory', {size: 28, bold: true}),
  text(744, 60, 'attention', {size: 28, bold: true, tone: 'coral.deep'}),
  memories.map(([, tone, slots, weights], g) => [
    group(372, top[g] - 14, 254, slots.length * 52 + 16, '', {tone, line: tone}),
    slots.map((word, i) => [
      rect(390, slot(g, i), 218, 42, {fill: 'paper', line: `${tone}.mid`, r: 6, width: 2}),
      word
        ? text(499, slot(g, i) + 21, word, {size: 24})
        : range(9).map(k =>
            rect(400 + k * 22, slot(g, i) + 10, 18, 22, {
              fill: (k * 3 + i * 2) % 4 > 1 ? 'blue.mid' : 'blue.tint',
              r: 3
            })
          ),
      rect(656, slot(g, i) + 6, 176, 30, {fill: 'coral.tint', r: 4}),
      rect(656, slot(g, i) + 6, 176 * weights[i], 30, {fill: 'coral.mid', r: 4})
    ]),
    box(900, top[g] + slots.length * 26 - 55, 186, 100, 'CNN', {
      tone,
      fill: 'mid',
      size: 30,
      bold: true,
      note: 'width 3, 4, 5'
    }),
    arrow([838, top[g] + slots.length * 26 - 5], [900, top[g] + slots.length * 26 - 5], {tone}),
    arrow([1086, top[g] + slots.length * 26 - 5], [1146, 465], {
      via: [
        [1116, top[g] + slots.length * 26 - 5],
        [1116, 465]
      ],
      tone: 'grey',
      head: g === 1 ? 'end' : 'none'
    })
  ]),
  box(1150, 415, 130, 100, 'softmax', {tone: 'violet', size: 28}),
  arrow([1280, 465], [1318, 465], {tone: 'violet', width: 4}),
  text(1360, 465, 'with', {size: 32, bold: true, tone: 'violet.deep'}),
  arrow([1360, 492], [499, 778], {
    via: [
      [1360, 836],
      [499, 836]
    ],
    tone: 'amber',
    width: 4,
    label: 'each new word is written back',
    labelAt: [900, 836],
    side: [0, -24],
    size: 24
  }),
  text(164, 700, 'words said\nso far', {size: 26, bold: true, tone: 'amber.deep'}),
  arrow([244, 700], [368, 700], {tone: 'amber', width: 4})
])
