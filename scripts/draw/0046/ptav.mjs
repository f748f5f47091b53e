import {arrow, box, figure, group, picture, range, rect, text} from '../kit/index.mjs'
import {car} from '../scenes/street.mjs'

const frames = 10
const x = i => 210 + i * 119
const road = i =>
  `<rect width="60" height="45" fill="#d6e6f4"/><rect y="24" width="60" height="21" fill="#a9b2bd"/><path d="M0 34H60" stroke="#eef1f4" stroke-width="1" stroke-dasharray="8 6"/>${car(6 + i * 2.6, 33, 20, '#da6547')}${i > 3 && i < 8 ? `<path d="M${36 - (i - 4) * 3} 45V14" stroke="#5d7f52" stroke-width="6"/><circle cx="${36 - (i - 4) * 3}" cy="11" r="8" fill="#6c9a70"/>` : ''}`
const drift = [0, 0, 0, 0, 0, -4, -9, -14, 0, 0]
const spans = [
  [0, 2],
  [3, 5]
]

export default figure(1440, 830, [
  range(frames).map(i => {
    const off = drift[i]
    return [
      picture(x(i) - 54, 80, 108, 81, road(i), {crop: [0, 0, 60, 45]}),
      rect(x(i) - 54 + (5 + i * 2.6 + off) * 1.8, 80 + 22 * 1.8, 22 * 1.8, 13 * 1.8, {
        line: off ? 'coral' : 'teal',
        width: 4
      }),
      text(x(i), 190, `${i + 1}`, {size: 24, tone: 'muted'})
    ]
  }),
  text(40, 120, 'frames', {size: 28, bold: true, anchor: 'start'}),
  group(30, 228, 1380, 160, '', {tone: 'blue'}),
  group(30, 530, 1380, 180, '', {tone: 'violet'}),
  text(48, 308, 'Tracker\n(fast)', {size: 26, bold: true, anchor: 'start', tone: 'blue.deep'}),
  text(48, 620, 'Verifier\n(slow)', {size: 26, bold: true, anchor: 'start', tone: 'violet.deep'}),
  range(frames).map(i =>
    box(x(i) - 44, 276, 88, 64, `${i + 1}`, {
      tone: drift[i] ? 'coral' : 'blue',
      fill: i > 7 ? 'base' : 'mid',
      size: 28,
      bold: true
    })
  ),
  spans.map(([a, b]) => [
    arrow([x(a), 340], [x(a), 584], {tone: 'grey', width: 3}),
    box(x(a) - 34, 588, x(b) - x(a) + 68, 66, 'same object', {tone: 'teal', fill: 'mid', size: 28, bold: true})
  ]),
  arrow([x(6), 340], [x(6), 584]),
  box(x(6) - 34, 588, x(7) - x(6) + 82, 66, 'lost!', {tone: 'coral', fill: 'base', size: 28, bold: true}),
  arrow([x(7) + 48, 621], [x(8), 340], {route: 'hv', tone: 'coral', width: 5}),
  text(x(8) + 22, 600, 're-detect and\ncorrect', {size: 26, anchor: 'start', tone: 'coral.deep', bold: true}),
  text(430, 460, 'ask now and then', {size: 26, tone: 'muted'}),
  rect(56, 758, 28, 28, {line: 'teal', width: 4}),
  text(98, 772, 'on the target', {size: 24, anchor: 'start'}),
  rect(280, 758, 28, 28, {line: 'coral', width: 4}),
  text(322, 772, 'drifting behind the tree', {size: 24, anchor: 'start'}),
  text(1384, 772, 'two threads, side by side', {size: 24, anchor: 'end', tone: 'muted'})
])
