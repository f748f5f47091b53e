import {arrow, box, figure, group, op, range, rect, text} from '../kit/index.mjs'

const lines = (x, y, n, w, tone) =>
  range(n).map(i => rect(x, y + i * 26, w - ((i * 53) % 90), 10, {fill: `${tone}.mid`, r: 5}))
const odds = [0.3, 0.22, 0.15, 0.1, 0.07, 0.05, 0.04, 0.03, 0.02, 0.02, 0.012, 0.01, 0.008, 0.006]

export default figure(1440, 900, [
  text(196, 196, '1  A premise', {size: 30, bold: true, tone: 'amber.deep'}),
  group(40, 234, 312, 190, '', {tone: 'amber', line: 'amber'}),
  text(196, 329, '“The mage and the\nwarrior share\none last secret.”', {size: 28, tone: 'amber.deep', italic: true}),
  text(1210, 70, '2  The story', {size: 30, bold: true, tone: 'teal.deep'}),
  group(1020, 112, 380, 434, '', {tone: 'teal', line: 'teal'}),
  lines(1050, 144, 15, 316, 'teal'),
  arrow([352, 329], [416, 329], {tone: 'amber', width: 5}),
  group(420, 112, 532, 434, 'Convolutional seq2seq', {
    tone: 'blue',
    fill: 'paper',
    line: 'blue',
    size: 26,
    align: 'middle'
  }),
  arrow([952, 329], [1016, 329], {tone: 'teal', width: 5}),
  range(6).map(i => rect(458 + i * 34, 466, 28, 40, {fill: 'amber.mid', line: 'amber', r: 4, width: 1.5})),
  range(5).map(
    i =>
      `<path d="M${472 + i * 34} 466L${489 + i * 34} 412L${506 + i * 34} 466Z" fill="#e4eefa" stroke="#3d7cc3" stroke-width="2"/>`
  ),
  text(557, 386, 'encoder', {size: 24, tone: 'blue.deep'}),
  range(6).map(i => rect(722 + i * 34, 466, 28, 40, {fill: 'teal.mid', line: 'teal', r: 4, width: 1.5})),
  [
    [1, 'M906 462Q872 400 838 462'],
    [2, 'M906 462Q838 330 770 462'],
    [4, 'M906 462Q822 270 736 462']
  ].map(([k, d]) => `<path d="${d}" fill="none" stroke="#c95a92" stroke-width="${5 - k * 0.7}"/>`),
  text(822, 300, 'gated self-attention', {size: 24, tone: 'rose.deep'}),
  text(822, 334, 'at several scales', {size: 24, tone: 'rose.deep'}),
  arrow([662, 486], [718, 486], {tone: 'blue', width: 4}),
  text(686, 210, 'reads the premise, writes the story', {size: 26, tone: 'muted'}),
  group(40, 606, 660, 252, 'Model fusion', {tone: 'violet', fill: 'paper', line: 'violet', size: 26}),
  box(76, 672, 250, 62, 'trained model', {tone: 'grey', size: 28}),
  box(76, 766, 250, 62, 'new model', {tone: 'violet', size: 28, bold: true}),
  op(440, 750, 'σ', {tone: 'violet', r: 34, size: 30}),
  arrow([326, 703], [410, 734], {width: 4}),
  arrow([326, 797], [410, 766], {tone: 'violet', width: 4}),
  arrow([474, 750], [540, 750], {tone: 'violet', width: 4}),
  text(616, 750, 'follow the\npremise', {size: 26, bold: true, tone: 'violet.deep'}),
  group(740, 606, 660, 252, 'Draw from the 10 likeliest words', {
    tone: 'coral',
    fill: 'paper',
    line: 'coral',
    size: 26
  }),
  odds.map((p, i) => rect(786 + i * 42, 822 - p * 460, 32, p * 460, {fill: i < 10 ? 'coral' : 'grey.mid', r: 3})),
  rect(1202, 700, 3, 128, {fill: 'coral.deep'}),
  text(1216, 716, 'cut off', {size: 24, anchor: 'start', tone: 'muted'})
])
