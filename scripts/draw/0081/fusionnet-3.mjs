import {disc, figure, path, rect, text} from '../kit/index.mjs'

const columns = [
  ['Word', 'level'],
  ['High', 'level'],
  ['High level,', 'alternative'],
  ['Self', 'boosted'],
  ['Self boosted,', 'alternative']
]
const models = [
  ['Match-LSTM', '01000'],
  ['DCN', '01001'],
  ['FastQA', '10000'],
  ['FastQAExt', '11010'],
  ['BiDAF', '01001'],
  ['RaSoR', '10100'],
  ['DrQA', '10000'],
  ['MPCM', '11000'],
  ['Mnemonic Reader', '11010'],
  ['R-net', '01010'],
  ['FusionNet', '11010']
]
const tones = ['grey', 'blue', 'teal', 'coral', 'amber']
const [x0, y0, dx, dy] = [480, 214, 196, 62]

export default figure(1440, 960, [
  rect(40, y0 + 10 * dy - 31, 1360, dy, {fill: 'violet.tint', r: 14}),
  columns.map((label, j) =>
    text(x0 + j * dx, 112, label.join('\n'), {
      size: 26,
      bold: true,
      tone: tones[j] === 'grey' ? 'ink' : `${tones[j]}.deep`
    })
  ),
  path(`M60 ${y0 - 36}H1380`, {line: 'grey.mid'}),
  models.map(([name, marks], i) => [
    i < 9 && path(`M60 ${y0 + i * dy + 31}H1380`, {line: 'hair', width: 1.5}),
    text(70, y0 + i * dy, name, {size: 28, anchor: 'start', bold: i === 10, tone: i === 10 ? 'violet.deep' : 'ink'}),
    [...marks].map((mark, j) =>
      mark === '1'
        ? disc(x0 + j * dx, y0 + i * dy, 17, {fill: tones[j], line: 'none'})
        : disc(x0 + j * dx, y0 + i * dy, 5, {fill: 'grey.mid'})
    )
  ]),
  text(720, 908, 'FusionNet fuses every level at once, each scored on the whole history of a word', {
    size: 24,
    tone: 'muted'
  })
])
