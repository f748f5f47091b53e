import {arrow, box, figure, group, node, path, rect, text} from '../kit/index.mjs'

const bubble = (x, y, w, words, tone) => [
  rect(x, y, w, 56, {fill: `${tone}.tint`, line: tone, r: 24}),
  text(x + w / 2, y + 28, words, {size: 24, tone: `${tone}.deep`})
]
const bell = (cx, base, w, h, tone) =>
  path(
    `M${cx - w} ${base}C${cx - w * 0.4} ${base} ${cx - w * 0.4} ${base - h} ${cx} ${base - h}S${cx + w * 0.4} ${base} ${cx + w} ${base}Z`,
    {fill: `${tone}.mid`, line: tone, width: 2.5, opacity: 0.9}
  )

const response = box(332, 106, 190, 84, 'Response\nencoder', {tone: 'teal', size: 24})
const context = box(332, 604, 190, 84, 'Context\nencoder', {tone: 'blue', size: 24})
const posterior = group(604, 56, 250, 184, 'Recognition net', {
  tone: 'teal',
  size: 22,
  align: 'middle',
  fill: 'paper',
  line: 'teal'
})
const prior = group(604, 554, 250, 184, 'Prior net: mixture', {
  tone: 'blue',
  size: 22,
  align: 'middle',
  fill: 'paper',
  line: 'blue'
})
const q = box(920, 112, 84, 72, 'Q', {tone: 'teal', fill: 'base', size: 32, bold: true})
const g = box(920, 610, 84, 72, 'G', {tone: 'blue', fill: 'base', size: 32, bold: true})
const z = node(1096, 148, 36, '$z$', {tone: 'teal', size: 34})
const fake = node(1096, 646, 36, '$z$', {tone: 'blue', size: 34})
const critic = box(994, 352, 204, 90, 'Critic D', {tone: 'coral', fill: 'base', size: 30, bold: true, r: 45})
const decoder = box(1226, 106, 174, 84, 'Decoder', {tone: 'violet', size: 28})

export default figure(1440, 810, [
  bubble(40, 120, 232, 'Sure, at eight?', 'teal'),
  bubble(40, 556, 232, 'Any plans?', 'grey'),
  bubble(40, 622, 232, 'Not yet.', 'grey'),
  bubble(40, 688, 232, 'Dinner tonight?', 'grey'),
  text(156, 92, 'response', {size: 24, bold: true, tone: 'teal.deep'}),
  text(156, 528, 'context', {size: 24, bold: true, tone: 'muted'}),
  [response, context, posterior, prior, q, g, z, fake, critic, decoder],
  bell(729, 206, 96, 84, 'teal'),
  [bell(680, 706, 66, 62, 'blue'), bell(738, 706, 54, 92, 'amber'), bell(790, 706, 52, 48, 'rose')],
  arrow([272, 148], response.left),
  arrow([272, 646], context.left),
  arrow(response.right, posterior.left, {tone: 'teal'}),
  arrow(context.right, prior.left, {tone: 'blue'}),
  arrow(context.top, posterior.at(0.22, 1), {
    route: 'vhv',
    tone: 'blue',
    mid: 0.42,
    label: 'context $c$',
    labelAt: [543, 451],
    side: [0, -26],
    size: 24
  }),
  arrow(posterior.right, q.left, {tone: 'teal', label: '$ε$', side: [0, -24], size: 28}),
  arrow(prior.right, g.left, {tone: 'blue', label: '$ε$', side: [0, -26], size: 28}),
  arrow(q.right, z.left, {tone: 'teal'}),
  arrow(g.right, fake.left, {tone: 'blue'}),
  arrow(z.bottom, critic.top, {tone: 'teal', label: 'from the data', side: [92, 0]}),
  arrow(fake.top, critic.bottom, {tone: 'blue', label: 'from the prior', side: [92, 0]}),
  arrow(z.right, decoder.left, {tone: 'teal'}),
  arrow(fake.right, [1313, 190], {
    route: 'hv',
    tone: 'blue',
    dash: '9 8',
    label: 'at test time',
    labelAt: [1313, 646],
    side: [-8, 30]
  }),
  arrow(decoder.top, [1313, 50], {tone: 'violet'}),
  text(1313, 32, 'reply', {size: 26, bold: true, tone: 'violet.deep'}),
  text(864, 397, 'Wasserstein\ndistance', {size: 24, tone: 'coral.deep'}),
  text(1094, 631, '~', {size: 26, tone: 'blue.deep'}),
  text(887, 607, '~', {size: 24, tone: 'blue.deep'}),
  arrow([930, 397], critic.left, {tone: 'coral', head: 'none', width: 2})
])
