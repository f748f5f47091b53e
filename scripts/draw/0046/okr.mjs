import {arrow, box, figure, group, measure, node, text} from '../kit/index.mjs'

const stories = [
  [
    ['quake', 'coral'],
    ['strikes', 'violet'],
    ['Nepal', 'blue']
  ],
  [['Earthquake', 'coral'], ['hits', 'violet'], ['Nepal', 'blue'], 'and', ['kills', 'amber'], ['2,000', 'teal']],
  [['2,000 people', 'teal'], ['died', 'amber'], 'in the', ['tremor', 'coral']]
]
const sentence = (parts, x, y) => {
  let at = x
  return parts.map(part => {
    const [word, tone] = Array.isArray(part) ? part : [part]
    const w = measure(word, 26) + (tone ? 26 : 0)
    const start = at
    at += w + 10
    return tone
      ? box(start, y - 24, w, 48, word, {tone, size: 26, r: 8, width: 2})
      : text(start, y, word, {size: 26, anchor: 'start'})
  })
}
const thing = (cx, cy, tone, mentions) => {
  const h = 34 + mentions.length * 38
  return box(cx - 100, cy - h / 2, 200, h, mentions.join('\n'), {tone, size: 28, r: 26})
}
const deed = (cx, cy, tone, mentions) =>
  node(cx, cy, 72, mentions.join('\n'), {tone, fill: 'base', size: 26, bold: true})

const quake = thing(842, 402, 'coral', ['quake', 'earthquake', 'tremor'])
const nepal = thing(1290, 196, 'blue', ['Nepal'])
const people = thing(1290, 630, 'teal', ['2,000', '2,000 people'])
const strike = deed(1060, 240, 'violet', ['strikes', 'hits'])
const kill = deed(1060, 586, 'amber', ['kills', 'died'])

export default figure(1440, 830, [
  stories.map((parts, i) => [
    group(40, 92 + i * 232, 632, 156, `Tweet ${i + 1}`, {fill: '#fafbfc', line: 'hair'}),
    sentence(parts, 62, 186 + i * 232)
  ]),
  arrow([672, 402], [738, 402], {width: 5}),
  text(1060, 84, 'One graph for all tweets', {size: 30, bold: true}),
  arrow([1014, 296], [906, 334], {tone: 'violet', head: 'none'}),
  arrow([1132, 228], [1190, 208], {tone: 'violet', head: 'none'}),
  arrow([1010, 534], [908, 474], {tone: 'amber', head: 'none'}),
  arrow([1132, 600], [1190, 614], {tone: 'amber', head: 'none'}),
  text(938, 282, 'agent', {size: 22, tone: 'muted'}),
  text(1166, 254, 'place', {size: 22, tone: 'muted'}),
  text(936, 546, 'cause', {size: 22, tone: 'muted'}),
  text(1164, 566, 'victim', {size: 22, tone: 'muted'}),
  quake,
  nepal,
  people,
  strike,
  kill,
  text(1060, 766, 'mentions that corefer share a node', {size: 26, tone: 'muted'})
])
