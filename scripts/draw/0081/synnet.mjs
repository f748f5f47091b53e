import {arrow, box, drum, figure, group, node, range, text} from '../kit/index.mjs'

const paragraph = ['Zika', 'was', 'first', 'isolated', 'in', '1947']
const tags = ['O', 'O', 'O', 'O', 'B', 'I']
const question = ['When', 'was', 'Zika', 'isolated', '?']
const x = i => 108 + i * 108
const qx = i => 862 + i * 112
const hot = i => tags[i] !== 'O'

export default figure(1440, 930, [
  group(36, 36, 692, 500, '1  Tag an answer', {tone: 'amber', fill: 'paper', line: 'amber', size: 28}),
  group(768, 36, 636, 500, '2  Ask for it', {tone: 'teal', fill: 'paper', line: 'teal', size: 28}),
  group(36, 582, 1368, 312, '3  Fine-tune the reader on the new domain', {
    tone: 'violet',
    fill: 'paper',
    line: 'violet',
    size: 28
  }),
  paragraph.map((word, i) => [
    text(x(i), 488, word, {size: 26, bold: hot(i)}),
    arrow([x(i), 464], [x(i), 394]),
    node(x(i), 300, 26, '', {tone: 'blue', fill: 'mid'}),
    node(x(i), 364, 26, '', {tone: 'blue', fill: 'tint'}),
    i > 0 && arrow([x(i - 1) + 26, 300], [x(i) - 26, 300], {tone: 'blue'}),
    i > 0 && arrow([x(i) - 26, 364], [x(i - 1) + 26, 364], {tone: 'blue'}),
    arrow([x(i), 270], [x(i), 186], {tone: hot(i) ? 'amber' : 'grey'}),
    box(x(i) - 42, 122, 84, 60, tags[i], {
      tone: hot(i) ? 'amber' : 'grey',
      fill: hot(i) ? 'base' : 'tint',
      size: 28,
      bold: hot(i)
    })
  ]),
  arrow([690, 152], [806, 332], {
    via: [
      [748, 152],
      [748, 332]
    ],
    tone: 'amber',
    width: 4
  }),
  text(1380, 66, 'attend + copy', {size: 24, anchor: 'end', tone: 'muted'}),
  box(800, 290, 572, 84, 'Paragraph + answer encoder', {tone: 'blue', size: 28}),
  question.map((word, i) => [
    arrow([qx(i), 290], [qx(i), 246], {tone: 'teal'}),
    node(qx(i), 218, 26, '', {tone: 'teal', fill: 'mid'}),
    i > 0 && arrow([qx(i - 1) + 26, 218], [qx(i) - 26, 218], {tone: 'teal'}),
    arrow([qx(i), 190], [qx(i), 150], {tone: 'teal'}),
    text(qx(i), 126, word, {size: 26, bold: true, tone: 'teal.deep'})
  ]),
  arrow([700, 488], [1071, 374], {
    route: 'hv',
    tone: 'blue',
    label: 'same paragraph',
    labelAt: [920, 488],
    side: [0, -22]
  }),
  drum(76, 660, 226, 190, 'New domain\nno questions', {tone: 'grey', size: 24}),
  arrow([302, 755], [392, 755], {width: 4}),
  box(396, 692, 190, 126, 'SynNet', {tone: 'teal', size: 32, bold: true, note: 'stages 1, 2'}),
  arrow([586, 755], [672, 755], {width: 4}),
  range(3)
    .map(i => box(712 - i * 18, 706 - i * 22 + 22, 216, 84, i ? '' : 'synthetic\nQ and A', {tone: 'amber', size: 24}))
    .reverse(),
  arrow([932, 755], [1022, 755], {width: 4, tone: 'violet'}),
  box(1026, 692, 340, 126, 'Reader trained\non SQuAD', {tone: 'violet', fill: 'base', size: 30, bold: true})
])
