import {arrow, box, figure, picture, rect, slab, text} from '../kit/index.mjs'
import {bird} from '../scenes/bird.mjs'

const crops = [
  [0, 0, 120, 90],
  [14, 15, 76, 57],
  [30, 17, 40, 30]
]
const x = i => 56 + i * 464
const tones = ['blue', 'teal', 'coral']
const scores = [0.42, 0.68, 0.94]
const frame = i => {
  const [ox, oy, ow] = crops[i]
  const [cx, cy, cw, ch] = crops[i + 1]
  const k = 400 / ow
  return [x(i) + (cx - ox) * k, 92 + (cy - oy) * k, cw * k, ch * k]
}

export default figure(1440, 900, [
  crops.map((crop, i) => [
    text(x(i) + 200, 56, `Scale ${i + 1}`, {size: 30, bold: true, tone: `${tones[i]}.deep`}),
    picture(x(i), 92, 400, 300, bird, {crop, line: tones[i], width: 5}),
    [
      [24, 130],
      [32, 104],
      [40, 78]
    ].map(([w, h], k) => slab(x(i) + 30 + k * 82, 560 - h / 2, w, h, h * 0.42, {tone: tones[i]})),
    arrow([x(i) + 120, 396], [x(i) + 120, 478], {tone: tones[i], width: 4}),
    arrow([x(i) + 120, 640], [x(i) + 120, 716], {tone: tones[i], width: 4}),
    text(x(i), 744, 'kingfisher', {size: 26, anchor: 'start', tone: `${tones[i]}.deep`, bold: true}),
    rect(x(i), 772, 360, 34, {fill: `${tones[i]}.tint`, r: 6}),
    rect(x(i), 772, 360 * scores[i], 34, {fill: tones[i], r: 6})
  ]),
  [0, 1].map(i => [
    rect(...frame(i), {line: 'amber', width: 6}),
    box(x(i) + 300, 520, 124, 80, 'APN', {tone: 'amber', fill: 'base', size: 30, bold: true}),
    arrow([x(i) + 266, 560], [x(i) + 300, 560], {tone: 'amber', width: 4, gap: 3}),
    arrow([x(i) + 424, 560], [x(i + 1) - 4, 320], {
      via: [
        [x(i) + 432, 560],
        [x(i) + 432, 320]
      ],
      tone: 'amber',
      width: 5,
      gap: 0
    }),
    text(x(i) + 362, 630, 'where to zoom', {size: 22, tone: 'amber.deep'})
  ]),
  text(720, 858, 'ranking loss: each finer scale must be surer than the one before', {size: 26, tone: 'muted'})
])
