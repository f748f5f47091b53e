import {arrow, box, figure, group, node, path, range, rect, text} from '../kit/index.mjs'

const picked = [1, 3, 4]
const tones = ['blue', 'teal', 'violet']
const y = i => 134 + i * 82
const sentence = (x, yy, w, tone, short = 0) => [
  rect(x, yy - 30, w, 60, {fill: `${tone}.tint`, line: tone === 'grey' ? 'grey.mid' : tone, r: 8}),
  path(`M${x + 20} ${yy - 9}H${x + w - 20}M${x + 20} ${yy + 11}H${x + w - 70 - short}`, {
    line: tone === 'grey' ? 'grey.mid' : tone,
    width: 6
  })
]
const state = i => [362, y(i)]
const step = k => [560, 216 + k * 123]
const row = k => 216 + k * 123

export default figure(1440, 850, [
  group(36, 36, 228, 580, 'Document', {align: 'middle'}),
  group(292, 36, 350, 580, 'Extractor: pointer net', {tone: 'amber', align: 'middle', fill: 'paper', line: 'amber'}),
  range(6).map(i => {
    const k = picked.indexOf(i)
    const tone = k < 0 ? 'grey' : tones[k]
    return [
      sentence(60, y(i), 180, tone, (i * 37) % 50),
      arrow([240, y(i)], [337, y(i)], {width: 2.5, tone: k < 0 ? 'grey.mid' : tone}),
      node(...state(i), 24, `$h_{${i + 1}}$`, {tone, size: 24})
    ]
  }),
  range(2).map(k => arrow([step(k)[0], step(k)[1] + 34], [step(k + 1)[0], step(k + 1)[1] - 34], {tone: 'amber'})),
  picked.map((i, k) => [
    arrow([386, y(i)], [526, step(k)[1]], {tone: tones[k], width: 4, gap: 3}),
    node(...step(k), 34, `$j_${k + 1}$`, {tone: 'amber', fill: 'mid', size: 30}),
    arrow([594, row(k)], [730, row(k)], {tone: tones[k], width: 4}),
    box(734, row(k) - 46, 220, 92, 'Abstractor', {tone: tones[k], size: 28}),
    arrow([954, row(k)], [1040, row(k)], {tone: tones[k], width: 4}),
    sentence(1044, row(k), 150, tones[k]),
    arrow([1194, row(k)], [1254, row(k)], {tone: 'coral', head: 'both', width: 2.5}),
    sentence(1258, row(k), 142, 'grey')
  ]),
  text(844, 84, 'rewrite in parallel', {size: 24, tone: 'muted'}),
  text(1119, 84, 'summary', {size: 26, bold: true}),
  text(1329, 84, 'reference', {size: 26, bold: true, tone: 'muted'}),
  text(844, 562, 'one shared network', {size: 24, tone: 'muted'}),
  box(1110, 560, 244, 86, 'ROUGE', {tone: 'coral', fill: 'base', size: 30, bold: true}),
  path('M1226 500V556', {line: 'coral', dash: '8 8', width: 3}),
  arrow([1232, 646], [844, 750], {
    route: 'vh',
    tone: 'coral',
    width: 4,
    label: 'reward $r_t$',
    labelAt: [1050, 750],
    side: [0, -26],
    size: 26
  }),
  box(616, 700, 224, 100, 'Critic', {tone: 'rose', size: 30, note: 'baseline $b_t$'}),
  arrow([616, 750], [467, 616], {route: 'hv', tone: 'coral', width: 4, dash: '12 9'}),
  text(310, 750, 'policy gradient (A2C)\nfor every choice', {size: 26, tone: 'coral.deep', bold: true})
])
