import {arrow, box, figure, group, node, op, rect, text, vector, words} from '../kit/index.mjs'

const answer = ['yes,', 'theft', 'of', 'a', 'bicycle', 'is', 'covered']
const weights = [0.15, 0.9, 0.3, 0.12, 0.95, 0.15, 0.6]
const q = words(64, 816, ['is', 'a', 'stolen', 'bike', 'insured'], {tone: 'violet', h: 56, size: 26, gap: 8})
const a = words(560, 816, answer, {tone: 'grey', h: 56, size: 26, gap: 12, fill: 'paper'})
const centre = i => a.items[i].center[0]

export default figure(1440, 980, [
  q,
  a,
  text(q.center[0], 922, 'question', {size: 28, bold: true, tone: 'violet.deep'}),
  text(a.center[0], 922, 'answer', {size: 28, bold: true}),
  box(q.x, 660, q.w, 76, 'BiLSTM', {tone: 'violet', size: 28}),
  box(a.x, 660, a.w, 76, 'BiLSTM', {tone: 'blue', size: 28}),
  q.items.map(item => arrow(item.top, [item.center[0], 736], {tone: 'violet', width: 2.5})),
  a.items.map(item => arrow(item.top, [item.center[0], 736], {tone: 'blue', width: 2.5})),
  vector(q.center[0] - 110, 556, 10, {flat: true, tone: 'violet'}),
  arrow([q.center[0], 660], [q.center[0], 578], {tone: 'violet', width: 4}),
  text(q.center[0] - 126, 567, '$q$', {size: 34, anchor: 'end', tone: 'violet.deep'}),
  group(a.x - 26, 300, a.w + 52, 176, 'attention over the answer', {tone: 'coral', line: 'coral', size: 26}),
  answer.map((_, i) => [
    arrow([centre(i), 660], [centre(i), 602], {tone: 'blue', width: 2.5}),
    node(centre(i), 578, 22, '', {tone: 'blue', fill: 'mid'}),
    arrow([centre(i), 556], [centre(i), 478], {tone: 'blue', width: 2.5}),
    rect(centre(i) - 22, 360, 44, 96, {fill: 'paper', r: 5}),
    rect(centre(i) - 22, 456 - 96 * weights[i], 44, 96 * weights[i], {fill: 'coral', r: 5})
  ]),
  text(a.x - 24, 520, 'local view', {size: 26, bold: true, anchor: 'end', tone: 'blue.deep'}),
  arrow([q.center[0], 556], [a.x - 26, 388], {route: 'vh', tone: 'violet', width: 4}),
  box(1216, 660, 184, 76, 'another\nnetwork', {tone: 'amber', size: 26}),
  arrow(a.right, [1308, 736], {route: 'hv', tone: 'amber', width: 4}),
  vector(1210, 556, 9, {flat: true, tone: 'amber'}),
  arrow([1308, 660], [1308, 578], {tone: 'amber', width: 4}),
  arrow([1308, 556], [a.x + a.w + 26, 388], {route: 'vh', tone: 'amber', width: 4}),
  text(1308, 336, 'global view\nof the answer', {size: 26, bold: true, tone: 'amber.deep'}),
  arrow([a.center[0], 300], [a.center[0], 232], {tone: 'coral', width: 4}),
  vector(a.center[0] - 110, 210, 10, {flat: true, tone: 'coral'}),
  text(a.center[0] + 132, 221, 'weighted sum', {size: 26, anchor: 'start', tone: 'coral.deep'}),
  op(q.center[0] + 180, 100, 'cos', {tone: 'teal', r: 44, size: 30}),
  arrow([a.center[0], 210], [q.center[0] + 224, 100], {route: 'vh', tone: 'coral', width: 4}),
  arrow([q.center[0] - 60, 556], [q.center[0] + 136, 100], {via: [[q.center[0] - 60, 100]], tone: 'violet', width: 4}),
  text(q.center[0] + 180, 176, 'match', {size: 28, bold: true, tone: 'teal.deep'})
])
