import {arrow, figure, legend, picture, rect, text} from '../kit/index.mjs'
import {car} from '../scenes/street.mjs'

const photo = `<rect width="120" height="90" fill="#e7edf3"/><ellipse cx="60" cy="70" rx="58" ry="12" fill="#d3dbe4"/>${car(10, 72, 100, '#3d7cc3')}`
const mask = `<rect width="120" height="90" fill="#222c3a"/><path transform="translate(10 72) scale(2.5)" fill="#ffffff" d="M1 -3V-9Q1 -11 4 -11.5L9 -12L14 -18Q15 -19 17 -19H27Q29 -19 30 -18L35 -12Q39 -11.5 39 -8V-3H34Q33 .4 30.5 .4T27 -3H13Q12 .4 9.5 .4T6 -3Z"/>`

const levels = [
  [232, 210, 158, [[64, 16]], [[32, 10]]],
  [316, 336, 122, [[128, 22]], [[128, 22]]],
  [
    396,
    446,
    92,
    [
      [256, 28],
      [256, 28]
    ],
    [[256, 28]]
  ],
  [
    496,
    538,
    68,
    [
      [512, 38],
      [512, 38]
    ],
    [[512, 38]]
  ],
  [
    606,
    616,
    50,
    [
      [512, 38],
      [512, 38]
    ],
    [[512, 38]]
  ]
]
const block = (x, y, h, w, tone) => rect(x, y - h / 2, w, h, {fill: `${tone}.mid`, line: tone, r: 3})
const width = list => list.reduce((sum, [, w]) => sum + w + 8, -8)

export default figure(1440, 880, [
  picture(40, 148, 150, 112, photo),
  picture(1250, 148, 150, 112, mask),
  text(115, 296, 'photo', {size: 26, tone: 'muted'}),
  text(1325, 296, 'mask', {size: 26, tone: 'muted'}),
  text(110, 500, 'VGG11\nencoder', {size: 30, bold: true, tone: 'blue.deep'}),
  text(110, 578, 'pre-trained on\nImageNet', {size: 24, tone: 'muted'}),
  text(1330, 500, 'Decoder', {size: 30, bold: true, tone: 'coral.deep'}),
  text(1330, 566, 'transposed\nconvolutions', {size: 24, tone: 'muted'}),
  levels.map(([x, y, h, enc, dec], i) => {
    const right = 1440 - x
    let at = x
    const drawn = enc.map(([, w]) => {
      const b = block(at, y, h, w, 'blue')
      at += w + 8
      return b
    })
    const dw = width(dec)
    const end = at - 8
    return [
      drawn,
      text((x + end) / 2, y - h / 2 - 20, enc.at(-1)[0], {size: 24, tone: 'blue.deep', bold: true}),
      block(right - dw, y, h, dw, 'coral'),
      rect(right - dw - 8 - enc.at(-1)[1], y - h / 2, enc.at(-1)[1], h, {
        fill: 'blue.tint',
        line: 'blue.mid',
        r: 3,
        dash: '6 5'
      }),
      text(right - dw / 2 - 4, y - h / 2 - 20, dec[0][0], {size: 24, tone: 'coral.deep', bold: true}),
      arrow([end, y], [right - dw - 8 - enc.at(-1)[1], y], {tone: 'grey', width: 3, gap: 8}),
      i < 4 &&
        arrow([end - 6, y + h / 2], [levels[i + 1][0] + 4, levels[i + 1][1] - 10], {
          route: 'vh',
          tone: 'teal',
          width: 4
        }),
      i < 4 &&
        arrow([1440 - levels[i + 1][0] - 4, levels[i + 1][1] - 10], [right - dw / 2, y + h / 2], {
          route: 'hv',
          tone: 'amber',
          width: 4
        })
    ]
  }),
  rect(701, 726, 38, 38, {fill: 'violet.mid', line: 'violet', r: 3}),
  text(720, 796, '512', {size: 24, bold: true, tone: 'violet.deep'}),
  arrow([650, 642], [701, 745], {route: 'vh', tone: 'teal', width: 4}),
  arrow([739, 745], [815, 642], {route: 'hv', tone: 'amber', width: 4}),
  arrow([190, 205], [232, 205], {width: 4}),
  arrow([1208, 205], [1250, 205], {width: 4}),
  legend(
    356,
    846,
    [
      ['teal', 'max pooling'],
      ['amber', 'upsampling'],
      ['grey', 'skip: copy and join']
    ],
    {size: 24}
  )
])
