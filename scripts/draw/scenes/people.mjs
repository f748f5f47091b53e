import {colour} from '../kit/palette.mjs'

const skins = ['#e8b48f', '#c98a63', '#f0c7a6']

/** A person seen from the front, the head's centre at (x, y), the head `r` units in radius. */
export const person = (x, y, r, coat, {skin = skins[0], hair = '#3b2f2a'} = {}) =>
  `<g transform="translate(${x} ${y}) scale(${r})">` +
  `<path d="M-2.5 7.4V3.4Q-2.5 1.55 -.8 1.4L.8 1.4Q2.5 1.55 2.5 3.4V7.4Z" fill="${colour(coat)}"/>` +
  `<rect x="-.42" y=".7" width=".84" height="1" fill="${skin}"/>` +
  `<ellipse cx="0" cy="0" rx=".86" ry="1.05" fill="${skin}"/>` +
  `<path d="M-.95 .1Q-1.1 -1.35 0 -1.35T.95 .1Q.7 -.55 .1 -.6T-.95 .1Z" fill="${hair}"/>` +
  `<circle cx="-.32" cy="0" r=".09" fill="#333"/><circle cx=".32" cy="0" r=".09" fill="#333"/>` +
  `<path d="M-.3 .45Q0 .66 .3 .45" stroke="#8a4a3a" stroke-width=".1" fill="none" stroke-linecap="round"/></g>`

const ground = `<rect width="120" height="90" fill="#dbe8f3"/><path d="M0 52Q30 40 60 50T120 46V90H0Z" fill="#b9d3c0"/><circle cx="100" cy="16" r="8" fill="#f6dfa6"/>`

/** Three people at different distances, in a park. */
export const people =
  ground +
  person(93, 40, 4, 'violet', {skin: skins[1]}) +
  person(64, 35, 7, 'teal', {skin: skins[2], hair: '#7a4b26'}) +
  person(30, 36, 11, 'coral')

/** The frames of the three heads in `people`: centre and radius. */
export const heads = [
  [30, 36, 11],
  [64, 35, 7],
  [93, 40, 4]
]
