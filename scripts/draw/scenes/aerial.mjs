import {random} from '../kit/random.mjs'

/** A plane, a ship and a car seen from above, each pointing up, about 100, 100 and 40 units long, centred on (0, 0). */
const plane =
  `<path d="M0 -50Q7 -44 7 -30V-12L48 14V24L7 10V32L20 42V49L0 44L-20 49V42L-7 32V10L-48 24V14L-7 -12V-30Q-7 -44 0 -50Z" fill="#f7f9fb" stroke="#8c99a8" stroke-width="1.6"/>` +
  `<path d="M-26 2v12M26 2v12" stroke="#5d6b7d" stroke-width="6" stroke-linecap="round"/><path d="M-4 -40Q0 -45 4 -40" stroke="#1b4a84" stroke-width="2.5" fill="none"/>`
const ship = `<path d="M0 -50Q15 -30 15 -8V44Q0 50 -15 44V-8Q-15 -30 0 -50Z" fill="#f2efe9" stroke="#7a8694" stroke-width="1.6"/><rect x="-9" y="-14" width="18" height="26" rx="3" fill="#b9c6d3"/><rect x="-6" y="16" width="12" height="20" rx="3" fill="#c98a63"/>`
const car = paint =>
  `<rect x="-9" y="-20" width="18" height="40" rx="6" fill="${paint}"/><rect x="-7" y="-9" width="14" height="8" rx="2" fill="#dcebf7"/><rect x="-6" y="9" width="12" height="6" rx="2" fill="#dcebf7"/>`
const paints = ['#da6547', '#f7f9fb', '#3d7cc3', '#2c3848', '#c3ccd6', '#dc9a22']

const at = (x, y, turn, scale, what) =>
  `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${scale})">${what}</g>`

/** Everything that has a box: [kind, x, y, turn in degrees, width, length]. */
export const marked = [
  ...[
    [160, 176, 38],
    [398, 140, 38],
    [140, 398, 128]
  ].map(([x, y, t]) => ['plane', x, y, t, 166, 168]),
  ...[
    [1126, 190, -62],
    [1188, 306, -62],
    [1250, 422, -62]
  ].map(([x, y, t]) => ['ship', x, y, t, 64, 196]),
  ['ship', 880, 176, 24, 84, 262],
  ...Array.from({length: 6}, (_, i) => ['vehicle', 796 + i * 62, 690 - i * 21, -19, 36, 66]),
  ...Array.from({length: 4}, (_, i) => ['vehicle', 882 + i * 62, 786 - i * 21, -19, 36, 66]),
  ['court', 262, 742, 14, 206, 330]
]

const trees = dice =>
  Array.from({length: 34}, () => [dice.between(440, 700), dice.between(560, 930), dice.between(14, 30)])
    .map(
      ([x, y, r]) =>
        `<circle cx="${x.toFixed(0)}" cy="${y.toFixed(0)}" r="${r.toFixed(0)}" fill="${dice.next() > 0.5 ? '#7fae86' : '#93bf97'}"/>`
    )
    .join('')

/** An airport, a harbour, a car park and a tennis court from above: 1440 × 960 units. */
export const aerial =
  `<rect width="1440" height="960" fill="#c7dcc3"/>` +
  `<path d="M0 0H640L520 500L0 560Z" fill="#c4cad1"/><path d="M0 520L540 420L560 480L0 590Z" fill="#a9b2bd"/><path d="M20 555L540 454" stroke="#fff" stroke-width="5" stroke-dasharray="34 26"/>` +
  `<path d="M250 470L560 40" stroke="#f2cd83" stroke-width="5" fill="none"/>` +
  `<path d="M700 0H1440V520Q1300 590 1120 500Q960 420 900 460Q780 520 700 380Q640 260 700 0Z" fill="#9cc6df"/><path d="M700 0H1440V480Q1300 550 1130 462Q960 384 880 424Q790 470 724 360Q668 250 724 0Z" fill="#7fb3d5"/>` +
  `<path d="M1440 96L1300 250L1360 300L1440 210Z" fill="#d8cfc0"/>` +
  `<path d="M735 672L1140 535L1215 760L800 915Z" fill="#b3bac3"/><path d="M1230 960L1130 560L1190 540L1300 960Z" fill="#a9b2bd"/><path d="M1165 560L1262 950" stroke="#fff" stroke-width="4" stroke-dasharray="26 20"/>` +
  trees(random(5)) +
  at(
    262,
    742,
    14,
    1,
    `<rect x="-103" y="-165" width="206" height="330" fill="#6a9fb5"/><rect x="-66" y="-125" width="132" height="250" fill="#4f86a3" stroke="#fff" stroke-width="4"/><path d="M-66 0H66M-48 -125V125M48 -125V125M-48 -62H48M-48 62H48M0 -62V62" stroke="#fff" stroke-width="3"/>`
  ) +
  marked
    .map(([kind, x, y, turn, , length], i) => {
      if (kind === 'court') return ''
      const thing = {plane, ship, vehicle: car(paints[i % 6])}[kind]
      return at(x, y, turn, kind === 'vehicle' ? 1.35 : length / 108, thing)
    })
    .join('')
