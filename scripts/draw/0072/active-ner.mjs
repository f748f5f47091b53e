import {arrow, box, drum, figure, group, node, rect, text} from '../kit/index.mjs'

const sentence = ['Kate', 'lives', 'on', 'Mars']
const tags = ['S-PER', 'O', 'O', 'S-LOC']
const x = i => 126 + i * 142
const unsure = [0.9, 0.74, 0.58, 0.4, 0.26, 0.14]

export default figure(1440, 900, [
  group(36, 40, 622, 820, 'Tagger: CNN – CNN – LSTM', {fill: '#fafbfc', line: 'hair', size: 28}),
  sentence.map((word, i) => [
    text(x(i), 816, word, {size: 30, bold: true}),
    [...word].map((_, k) =>
      rect(x(i) - word.length * 11 + k * 22, 726, 20, 40, {fill: 'rose.mid', line: 'rose', r: 3, width: 1.5})
    ),
    `<path d="M${x(i) - 50} 712L${x(i)} 652L${x(i) + 50} 712Z" fill="#fbe8f1" stroke="#c95a92" stroke-width="2.5" stroke-linejoin="round"/>`,
    arrow([x(i), 652], [x(i), 588], {tone: 'rose'}),
    rect(x(i) - 46, 544, 92, 40, {fill: 'blue.mid', line: 'blue', r: 5}),
    `<path d="M${x(i) - 71} 536L${x(i)} 462L${x(i) + 71} 536Z" fill="#e4eefa" stroke="#3d7cc3" stroke-width="2.5" stroke-linejoin="round"/>`,
    node(x(i), 310, 34, '', {tone: 'teal', fill: 'mid'}),
    arrow([x(i), 462], [x(i), 344], {tone: 'blue'}),
    i < 3 && arrow([x(i) + 34, 310], [x(i + 1) - 34, 310], {tone: 'teal', width: 4}),
    arrow([x(i), 276], [x(i), 210], {tone: 'teal'}),
    box(x(i) - 58, 146, 116, 60, tags[i], {tone: tags[i] === 'O' ? 'grey' : 'teal', size: 26, bold: tags[i] !== 'O'}),
    i < 3 &&
      arrow([x(i) + 58, 176], [x(i + 1) - 34, 304], {
        via: [
          [x(i) + 78, 176],
          [x(i) + 78, 296]
        ],
        tone: 'grey.mid',
        width: 2.5
      })
  ]),
  text(1050, 74, 'Active learning', {size: 30, bold: true}),
  drum(730, 140, 250, 190, 'unlabelled\nsentences', {tone: 'grey', size: 28}),
  group(1090, 132, 310, 250, 'least sure first', {tone: 'coral', line: 'coral', size: 26, align: 'middle'}),
  unsure.map((v, i) => rect(1116, 184 + i * 31, 256 * v, 22, {fill: i < 3 ? 'coral' : 'coral.mid', r: 4})),
  drum(730, 586, 250, 190, 'labelled\nsentences', {tone: 'teal', size: 28}),
  box(1120, 604, 250, 154, 'Annotator', {tone: 'amber', fill: 'base', size: 34, bold: true, note: 'a few sentences'}),
  arrow([980, 244], [1090, 244], {tone: 'grey', width: 5}),
  arrow([1245, 382], [1245, 604], {tone: 'coral', width: 5, label: 'pick by MNLP', side: [-96, 0], size: 26}),
  arrow([1120, 681], [980, 681], {tone: 'amber', width: 5}),
  arrow([730, 681], [658, 681], {tone: 'teal', width: 5}),
  text(694, 642, 'train', {size: 26, tone: 'teal.deep'}),
  arrow([658, 450], [1086, 340], {
    via: [
      [1030, 450],
      [1030, 340]
    ],
    tone: 'teal',
    width: 4
  }),
  text(850, 420, 'score each sentence', {size: 26, tone: 'teal.deep'})
])
