import {arrow, box, curve, figure, group, node, range, rect, text} from '../kit/index.mjs'

const sentence = ['U.N.', 'official', 'Rolf', 'Ekeus', 'heads', 'for', 'Baghdad']
const labels = ['S-ORG', 'O', 'B-PER', 'E-PER', 'O', 'O', 'S-LOC']
const segments = [
  [0, 0, 'ORG', 'teal'],
  [1, 1, 'O', 'grey'],
  [2, 3, 'PER', 'coral'],
  [4, 4, 'O', 'grey'],
  [5, 5, 'O', 'grey'],
  [6, 6, 'LOC', 'violet']
]
const tones = ['teal', 'grey', 'coral', 'coral', 'grey', 'grey', 'violet']
const x = i => 326 + i * 164
const side = (y, label, tone = 'ink') => text(46, y, label, {size: 26, bold: true, anchor: 'start', tone})

export default figure(1440, 1010, [
  group(226, 40, 1182, 292, '', {tone: 'grey', fill: '#fafbfc', line: 'hair'}),
  [
    side(192, 'Semi-CRF\nsegments', 'coral.deep'),
    side(442, 'CRF\nword labels', 'blue.deep'),
    side(620, 'BiLSTM'),
    side(780, 'Word + char\nvectors'),
    side(888, 'Char CNN')
  ],
  segments.map(([a, b, label, tone]) => [
    box(x(a) - 72, 242, x(b) - x(a) + 144, 62, label, {
      tone,
      fill: label === 'O' ? 'paper' : 'mid',
      size: 28,
      bold: label !== 'O'
    }),
    range(b - a + 1).map(i => arrow([x(a + i), 404], [x(a + i), 304], {tone, width: 2.5}))
  ]),
  segments.slice(1).map(([a, , , tone], i) => {
    const [pa, pb, , before] = segments[i]
    return curve([(x(pa) + x(pb)) / 2, 238], [(x(a) + x(segments[i + 1][1])) / 2, 238], 54, {
      tone: tone === 'grey' ? before : tone,
      width: 3
    })
  }),
  text(817, 94, 'one score for each whole segment', {size: 26, tone: 'muted'}),
  sentence.map((word, i) => [
    i > 0 && arrow([x(i - 1) + 66, 442], [x(i) - 66, 442], {tone: 'blue', head: 'none', width: 3}),
    box(x(i) - 66, 410, 132, 62, labels[i], {tone: tones[i] === 'grey' ? 'grey' : 'blue', size: 26}),
    arrow([x(i), 570], [x(i), 472], {width: 2.5}),
    i > 0 && arrow([x(i - 1) + 26, 598], [x(i) - 26, 598], {tone: 'teal', width: 2.5}),
    i > 0 && arrow([x(i) - 26, 656], [x(i - 1) + 26, 656], {tone: 'amber', width: 2.5}),
    node(x(i), 598, 25, '', {tone: 'teal', fill: 'mid'}),
    node(x(i), 656, 25, '', {tone: 'amber', fill: 'mid'}),
    arrow([x(i), 748], [x(i), 684], {width: 2.5}),
    range(6).map(k =>
      rect(x(i) - 63 + k * 21, 752, 21, 44, {
        fill: k < 4 ? 'blue.mid' : 'rose.mid',
        line: k < 4 ? 'blue.deep' : 'rose.deep',
        width: 1.5
      })
    ),
    arrow([x(i), 862], [x(i) + 42, 798], {tone: 'rose', width: 2.5}),
    [...word].map((_, k) =>
      rect(x(i) - word.length * 8 + k * 16, 866, 16, 40, {
        fill: ['rose.tint', 'rose.mid'][(k * 7 + i) % 2],
        line: 'rose',
        width: 1.5
      })
    ),
    text(x(i), 960, word, {size: 30})
  ])
])
