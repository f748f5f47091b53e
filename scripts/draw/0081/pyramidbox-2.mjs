import {arrow, figure, grid, picture, rect, text} from '../kit/index.mjs'
import {person} from '../scenes/people.mjs'

const scene = `<rect width="120" height="108" fill="#e3edf6"/><path d="M0 66Q40 52 70 62T120 58V108H0Z" fill="#bcd6c4"/><circle cx="104" cy="16" r="8" fill="#f6dfa6"/>${person(56, 32, 11, 'violet')}`
const leave = {face: 0.36, head: 0.86, body: 0.72}
const anchors = [
  ['face', 'coral', [44.5, 19, 23, 26], 'level i', 8, 210],
  ['head', 'amber', [38, 11, 36, 40], 'level i + 1', 5, 478],
  ['body', 'blue', [20, 4, 72, 98], 'level i + 2', 3, 746]
]
const unit = 964 / 120
const at = ([x, y, w, h]) => [48 + x * unit, 40 + y * unit, w * unit, h * unit]

export default figure(
  1440,
  960,
  [
    picture(48, 40, 964, 868, scene, {crop: [0, 0, 120, 108]}),
    anchors.map(([name, tone, frame, level, n, y]) => {
      const [ax, ay, aw, ah] = at(frame)
      const cell = 150 / n
      return [
        rect(ax, ay, aw, ah, {line: tone, width: 7, r: 4}),
        rect(ax, ay - 2, 108, 44, {fill: tone}),
        text(ax + 54, ay + 20, name, {size: 28, bold: true, tone: tone === 'amber' ? 'ink' : 'paper'}),
        arrow([ax + aw, ay + ah * leave[name]], [1114, y], {
          route: 'hvh',
          mid: (1066 - ax - aw) / (1114 - ax - aw),
          tone,
          width: 4
        }),
        grid(1120, y - 75, n, n, cell, (i, j) => (i === Math.floor(n / 2) && j === Math.floor(n / 2) ? 1 : 0), {
          tone,
          low: `${tone}.tint`,
          gap: 3
        }),
        text(1290, y - 18, name, {size: 30, bold: true, anchor: 'start', tone: `${tone}.deep`}),
        text(1290, y + 22, level, {size: 24, anchor: 'start', tone: 'muted'})
      ]
    })
  ],
  1200
)
