import {arrow, box, figure, group, join, legend, place, range, rect, text} from '../kit/index.mjs'

const context = ['Tesla', 'left', 'Graz', 'in', '1878']
const question = ['When', 'did', 'Tesla', 'leave']
const [cx, qx, step, cell] = [262, 996, 106, 92]

const row = (x, y, n, tones) =>
  place(
    x,
    y,
    n * step - 14,
    36 * tones.length,
    join(
      range(n).flatMap(i =>
        tones.map((tone, k) =>
          rect(x + i * step, y + k * 36, cell, 36, {fill: `${tone}.mid`, line: `${tone}.deep`, width: 2})
        )
      )
    )
  )
const lstm = (x, y, n, tone = 'grey') => box(x, y, n * step - 14, 44, 'BiLSTM', {tone, fill: 'paper', size: 24})
const level = (y, label, tone) =>
  text(226, y, label, {size: 24, anchor: 'end', bold: true, tone: tone && `${tone}.deep`})
const up = (from, to) => arrow(from.top, to.bottom, {gap: 3, width: 2.5})

const wordC = row(cx, 902, 5, ['grey'])
const wordQ = row(qx, 902, 4, ['grey'])
const [readC, readQ] = [lstm(cx, 810, 5), lstm(qx, 810, 4)]
const [lowC, lowQ] = [row(cx, 742, 5, ['blue']), row(qx, 742, 4, ['blue'])]
const [readC2, readQ2] = [lstm(cx, 662, 5), lstm(qx, 662, 4)]
const [highC, highQ] = [row(cx, 594, 5, ['teal']), row(qx, 594, 4, ['teal'])]
const readQ3 = lstm(qx, 514, 4)
const underQ = row(qx, 446, 4, ['violet'])
const fused = row(cx, 416, 5, ['violet', 'teal', 'blue'])
const mix = lstm(cx, 324, 5)
const self = row(cx, 242, 5, ['coral'])
const last = lstm(cx, 152, 5)
const output = row(cx, 84, 5, ['amber'])
const fuse = (from, y, tone, mid) => arrow(from.left, [fused.x + fused.w, y], {route: 'hvh', mid, tone, width: 4})

export default figure(1440, 1040, [
  group(240, 36, 562, 984, '', {fill: '#fafbfc', line: 'hair'}),
  group(974, 376, 446, 644, '', {fill: '#fafbfc', line: 'hair'}),
  text(1196, 412, 'Question', {size: 28, bold: true}),
  text(1000, 62, 'Attention, level by level', {size: 28, bold: true, anchor: 'start'}),
  legend(
    1000,
    118,
    [
      ['coral', 'context on itself'],
      ['violet', 'understanding'],
      ['teal', 'high level'],
      ['blue', 'low level'],
      ['grey', 'word level']
    ],
    {down: 50, size: 26, mark: 26}
  ),
  [level(920, 'Word\nvectors'), level(760, 'Low-level\nconcepts', 'blue'), level(612, 'High-level\nconcepts', 'teal')],
  [
    level(470, 'Multi-level\nfusion'),
    level(260, 'Self-boosted\nfusion', 'coral'),
    level(102, 'Context\nunderstanding', 'amber')
  ],
  context.map((word, i) => text(cx + i * step + 46, 972, word)),
  question.map((word, i) => text(qx + i * step + 46, 972, word)),
  [
    wordC,
    wordQ,
    readC,
    readQ,
    lowC,
    lowQ,
    readC2,
    readQ2,
    highC,
    highQ,
    readQ3,
    underQ,
    fused,
    mix,
    self,
    last,
    output
  ],
  [
    [wordC, readC],
    [wordQ, readQ],
    [readC, lowC],
    [readQ, lowQ],
    [lowC, readC2],
    [lowQ, readQ2],
    [readC2, highC],
    [readQ2, highQ]
  ].map(pair => up(...pair)),
  [
    [highQ, readQ3],
    [readQ3, underQ],
    [highC, fused],
    [fused, mix],
    [mix, self],
    [self, last],
    [last, output]
  ].map(pair => up(...pair)),
  arrow(wordQ.left, wordC.right, {tone: 'grey', width: 4, label: 'word', side: [0, -22]}),
  fuse(underQ, 434, 'violet', 0.3),
  fuse(highQ, 470, 'teal', 0.5),
  fuse(lowQ, 506, 'blue', 0.7),
  arrow([self.x + self.w, 246], [self.x + self.w, 274], {
    via: [
      [890, 246],
      [890, 274]
    ],
    tone: 'coral',
    width: 4,
    r: 14
  })
])
