import {person} from './people.mjs'

/** A car from the side, its lower left corner at (x, y), `w` units long. */
export const car = (x, y, w, paint) =>
  `<g transform="translate(${x} ${y}) scale(${w / 40})">` +
  `<path d="M1 -3V-9Q1 -11 4 -11.5L9 -12L14 -18Q15 -19 17 -19H27Q29 -19 30 -18L35 -12Q39 -11.5 39 -8V-3Z" fill="${paint}"/>` +
  `<path d="M12 -12L16 -17H20.5V-12ZM22 -12V-17H27L31.5 -12Z" fill="#dcebf7"/>` +
  `<circle cx="9.5" cy="-3.4" r="3.6" fill="#2c3848"/><circle cx="30.5" cy="-3.4" r="3.6" fill="#2c3848"/>` +
  `<circle cx="9.5" cy="-3.4" r="1.5" fill="#c3ccd6"/><circle cx="30.5" cy="-3.4" r="1.5" fill="#c3ccd6"/></g>`

const house = (x, y, w, h, paint) =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${paint}"/>` +
  [0.2, 0.6]
    .map(fx =>
      [0.15, 0.45]
        .map(
          fy => `<rect x="${x + fx * w}" y="${y + fy * h}" width="${w * 0.22}" height="${h * 0.16}" fill="#eef4fa"/>`
        )
        .join('')
    )
    .join('')

/** A street: a car near by, people and a car far away. */
export const street =
  `<rect width="120" height="90" fill="#d6e6f4"/>` +
  house(0, 12, 24, 40, '#c9b8a4') +
  house(24, 20, 20, 32, '#b7c4cf') +
  house(96, 8, 24, 44, '#cbbfc9') +
  house(78, 22, 18, 30, '#c4cdb9') +
  `<rect y="50" width="120" height="40" fill="#a9b2bd"/><rect y="50" width="120" height="4" fill="#cfd5db"/>` +
  `<path d="M4 70H24M34 70H54M100 70H118" stroke="#eef1f4" stroke-width="1.4"/>` +
  person(10, 44, 1.9, 'violet') +
  person(17, 44.4, 1.8, 'teal') +
  car(96, 58, 18, '#7c68c8') +
  car(26, 84, 62, '#da6547')

/** Its things by name: [x, y, w, h]. */
export const things = {near: [26, 55, 62, 29], far: [96, 49.5, 18, 8.5], walkers: [5, 41, 17, 17]}

const flat = (x, y, r, paint) =>
  `<g transform="translate(${x} ${y}) scale(${r})" fill="${paint}"><ellipse rx=".95" ry="1.3"/><path d="M-2.5 7.4V3.4Q-2.5 1.2 0 1.2T2.5 3.4V7.4Z"/></g>`

const shape = (x, y, w, paint) =>
  `<path transform="translate(${x} ${y}) scale(${w / 40})" fill="${paint}" d="M1 -3V-9Q1 -11 4 -11.5L9 -12L14 -18Q15 -19 17 -19H27Q29 -19 30 -18L35 -12Q39 -11.5 39 -8V-3H34Q33 .4 30.5 .4T27 -3H13Q12 .4 9.5 .4T6 -3Z"/>`

/** The same street cut into its things, one flat colour for each class. */
export const streetClasses =
  `<rect width="120" height="90" fill="#e4eefa"/><path d="M0 12H24V20H44V50H78V22H96V8H120V50H0Z" fill="#93bbe4"/><rect y="50" width="120" height="40" fill="#c3ccd6"/>` +
  flat(10, 44, 1.9, '#2a9687') +
  flat(17, 44.4, 1.8, '#2a9687') +
  shape(96, 58, 18, '#da6547') +
  shape(26, 84, 62, '#da6547')
