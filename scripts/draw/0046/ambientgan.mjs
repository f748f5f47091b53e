import {arrow, box, figure, group, node, picture, text} from '../kit/index.mjs'
import {face} from '../scenes/face.mjs'

const square = {crop: [0, 0, 90, 90]}
const fake = face('amber', '#f0c7a6', '#8a5a2b', '#e9e4f5')
const patch = (x, y, w, h) => `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="#2c3848"/>`
const real = [
  face('teal', '#c98a63', '#2b211d') + patch(44, 26, 34, 34),
  face('coral', '#f0c7a6', '#3b2f2a') + patch(14, 40, 34, 34),
  face('blue', '#e8b48f', '#a0522d') + patch(16, 10, 34, 34)
]

export default figure(1440, 790, [
  node(98, 210, 50, '$z$', {tone: 'grey', size: 40}),
  text(98, 288, 'noise', {size: 24, tone: 'muted'}),
  box(214, 148, 190, 124, 'Generator', {tone: 'teal', fill: 'base', size: 30, bold: true}),
  arrow([148, 210], [214, 210]),
  arrow([404, 210], [482, 210], {tone: 'teal', width: 4}),
  picture(486, 120, 180, 180, fake, square),
  text(576, 336, 'clean image $X_g$', {size: 26, bold: true, tone: 'teal.deep'}),
  arrow([666, 210], [744, 210], {tone: 'amber', width: 4}),
  box(748, 148, 200, 124, '$f_Θ$', {tone: 'amber', size: 44}),
  text(848, 108, 'simulated measurement', {size: 24, tone: 'amber.deep'}),
  text(848, 312, 'block, blur, noise …', {size: 24, tone: 'muted'}),
  arrow([948, 210], [1026, 210], {tone: 'amber', width: 4}),
  picture(1030, 120, 180, 180, fake + patch(46, 36, 34, 34), square),
  text(1120, 336, '$Y_g$', {size: 34}),
  arrow([1210, 210], [1308, 388], {route: 'hv', tone: 'amber', width: 4}),
  box(1214, 392, 188, 110, 'Discri-\nminator', {tone: 'coral', fill: 'base', size: 30, bold: true}),
  group(232, 494, 768, 248, '', {fill: '#fafbfc', line: 'hair'}),
  text(120, 600, 'real\nmeasurements', {size: 26, bold: true}),
  text(120, 668, 'never a clean\nimage', {size: 24, tone: 'muted'}),
  real.map((scene, i) => picture(262 + i * 248, 528, 180, 180, scene, square)),
  arrow([1000, 618], [1308, 502], {route: 'hv', width: 4}),
  text(1120, 590, '$Y_r$', {size: 34}),
  arrow([1214, 446], [309, 272], {
    via: [[309, 446]],
    tone: 'coral',
    dash: '12 9',
    width: 4,
    label: 'gradient through the measurement',
    labelAt: [760, 446],
    side: [0, -26],
    size: 26
  })
])
