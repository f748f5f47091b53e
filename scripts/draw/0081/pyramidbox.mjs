import {arrow, box, figure, group, op, picture, slab, text} from '../kit/index.mjs'
import {people} from '../scenes/people.mjs'

const layers = [
  ['conv3_3', 362, 160, 46],
  ['conv4_3', 556, 132, 46],
  ['conv5_3', 738, 108, 42],
  ['conv_fc7', 912, 88, 38],
  ['conv6_2', 1078, 64, 34],
  ['conv7_2', 1230, 46, 30]
]
const maps = layers.map(([, x, h, w], i) => slab(x, 790 - h, w, h, h * 0.5, {tone: i < 3 ? 'blue' : 'teal'}))
const fused = layers
  .slice(0, 3)
  .map(([, x, h, w]) => slab(x, 494 - h * 0.66, w, h * 0.66, h * 0.33, {tone: 'amber', slant: 0.62}))
const heads = layers.map(([, x, , w]) =>
  box(x - 50 + w / 2, 176, 132, 80, 'CPM', {tone: 'violet', fill: 'mid', size: 28, bold: true})
)

export default figure(1440, 900, [
  group(334, 306, 560, 226, '', {tone: 'amber', fill: 'amber.tint', line: 'amber.mid'}),
  text(48, 384, 'Low-level feature\npyramid', {size: 28, bold: true, anchor: 'start', tone: 'amber.deep'}),
  text(48, 216, 'Context-sensitive\nprediction', {size: 28, bold: true, anchor: 'start', tone: 'violet.deep'}),
  picture(48, 626, 220, 165, people),
  text(158, 836, 'image', {size: 26, tone: 'muted'}),
  box(334, 46, 994, 70, 'PyramidAnchors:  face · head · body', {tone: 'coral', fill: 'base', size: 30, bold: true}),
  arrow([268, 708], [356, 708]),
  maps,
  fused,
  heads,
  layers.map(([name, x, , w], i) => text(x + w / 2 + (i < 3 ? 14 : 8), 836, name, {size: 24, tone: 'ink'})),
  layers.slice(1).map(([, x], i) => arrow([maps[i].far[0], 762], [x, 762], {width: 2.5})),
  layers
    .slice(0, 3)
    .map(([, x, , w], i) => arrow([x + w / 2 + 16, maps[i].far[1] + 4], [x + w / 2 + 16, 498], {tone: 'blue'})),
  layers.map(([, x, , w], i) =>
    arrow([x + w / 2 + 16, (i < 3 ? fused[i].far[1] : maps[i].far[1]) - 2], [x + w / 2 + 16, 256], {
      tone: i < 3 ? 'amber' : 'teal'
    })
  ),
  heads.map(head => arrow(head.top, [head.top[0], 116], {tone: 'violet'})),
  arrow([928, maps[3].far[1] + 8], [806, 462], {via: [[928, 462]], tone: 'amber', width: 4, gap: 0}),
  arrow([734, 462], [638, 462], {tone: 'amber', width: 4}),
  arrow([552, 462], [450, 462], {tone: 'amber', width: 4}),
  op(686, 462, '×', {tone: 'amber', r: 18}),
  op(502, 462, '×', {tone: 'amber', r: 18}),
  op(854, 462, '×', {tone: 'amber', r: 18}),
  text(48, 480, 'top-down from the\nmiddle layer', {size: 24, tone: 'muted', anchor: 'start'})
])
