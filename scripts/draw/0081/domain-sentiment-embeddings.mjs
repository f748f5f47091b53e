import {arrow, box, disc, figure, group, path, rect, text} from '../kit/index.mjs'

const review = (y, domain, tone, before, word, after, mood) => [
  group(40, y, 420, 214, domain, {tone, line: tone}),
  text(62, y + 84, before, {size: 26, anchor: 'start'}),
  rect(58, y + 106, 154, 42, {fill: 'paper', line: 'coral', r: 8}),
  text(135, y + 127, word, {size: 26, bold: true, tone: 'coral.deep'}),
  text(224, y + 127, after, {size: 26, anchor: 'start'}),
  text(62, y + 180, mood, {size: 26, bold: true, anchor: 'start', tone: `${tone}.deep`})
]
const point = (x, y, word, tone, big) => [
  disc(x, y, big ? 13 : 8, {fill: tone, line: 'paper', width: 3}),
  text(x + 20, y, word, {size: big ? 28 : 24, anchor: 'start', bold: big, tone: big ? `${tone}.deep` : 'ink'})
]

export default figure(1440, 860, [
  review(70, 'Electronics reviews', 'blue', 'Easy to carry: a', 'lightweight', 'laptop.', 'positive'),
  review(576, 'Film reviews', 'violet', 'No depth at all, a', 'lightweight', 'plot.', 'negative'),
  box(112, 352, 276, 156, 'Is the word\nthe same in both?', {tone: 'grey', fill: 'paper', size: 28, r: 30}),
  arrow([250, 284], [250, 352]),
  arrow([250, 576], [250, 508]),
  arrow([388, 430], [560, 430], {tone: 'teal', width: 4, label: 'yes: $z = 1$', side: [0, -26], size: 28}),
  arrow([388, 368], [560, 196], {
    via: [
      [474, 368],
      [474, 196]
    ],
    tone: 'blue',
    width: 4
  }),
  arrow([388, 492], [560, 664], {
    via: [
      [474, 492],
      [474, 664]
    ],
    tone: 'violet',
    width: 4
  }),
  text(516, 316, 'no: $z = 0$', {size: 28, tone: 'muted', halo: true, anchor: 'start'}),
  text(516, 546, 'no: $z = 0$', {size: 28, tone: 'muted', halo: true, anchor: 'start'}),
  box(566, 150, 184, 92, 'Domain $p$', {tone: 'blue', fill: 'mid', size: 28}),
  box(566, 384, 184, 92, 'Shared', {tone: 'teal', fill: 'mid', size: 28, bold: true}),
  box(566, 618, 184, 92, 'Domain $q$', {tone: 'violet', fill: 'mid', size: 28}),
  group(836, 70, 564, 720, 'Vector space', {fill: '#fafbfc', line: 'hair'}),
  path('M1118 130V770', {line: 'grey.mid', dash: '4 9', width: 2}),
  text(880, 764, 'negative', {size: 24, tone: 'muted', anchor: 'start'}),
  text(1358, 764, 'positive', {size: 24, tone: 'muted', anchor: 'end'}),
  arrow([750, 196], [1180, 196], {tone: 'blue', gap: 14}),
  arrow([750, 430], [866, 430], {tone: 'teal'}),
  arrow([750, 664], [896, 664], {tone: 'violet', gap: 14}),
  point(1194, 196, 'lightweight', 'blue', true),
  point(1226, 148, 'portable', 'grey'),
  point(1252, 246, 'durable', 'grey'),
  point(1190, 400, 'excellent', 'teal'),
  point(1214, 448, 'love', 'teal'),
  point(1176, 492, 'great', 'teal'),
  point(894, 384, 'terrible', 'teal'),
  point(926, 436, 'worst', 'teal'),
  point(884, 486, 'poor', 'teal'),
  point(910, 664, 'lightweight', 'violet', true),
  point(940, 612, 'shallow', 'grey'),
  point(922, 714, 'thin', 'grey')
])
