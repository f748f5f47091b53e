import {gridOf, type Pixels} from './grid-of.js'
import {stepBits} from './step-bits.js'

/** What a picture comes to at a glance. */
export type Impression = {
  /**
   * The colour that most of it has, to be seen in its place while it loads, such as `#fed`. `null` for white, which is the
   * colour of the sheet, and for a picture that one can see through, which would show it for good.
   */
  readonly tone: string | null
  /** What it looks like, as `Picture` has it; `null` for one with too little in it to be told from others. */
  readonly look: string | null
}

/** All that decides the impression: looked at so small; a tone of so many steps, opaque from this alpha. */
export const impressionRecipe = {
  version: 2,
  side: 64,
  steps: 16,
  opaque: 250,
  /** Steps of less than 12 levels are left to noise, or copies as small JPEGs would differ in every faint line. */
  grid: {side: 16, noise: 12},
  leastSteps: 24
} as const

/** @param bytes An encoded variant; the smallest will do. */
export async function impressionOf(bytes: Uint8Array): Promise<Impression> {
  const {default: sharp} = await import('sharp')
  const {side} = impressionRecipe
  const {data, info} = await sharp(bytes)
    .resize({width: side, height: side, fit: 'inside', withoutEnlargement: true})
    .raw()
    .toBuffer({resolveWithObject: true})
  const {width, height, channels} = info
  const pixels = {data, width, height, channels}
  return {tone: toneOf(pixels), look: lookOf(pixels)}
}

/** Reckoned here: a call of what scales images costs more than all of it. */
function lookOf(pixels: Pixels): string | null {
  const {grid, leastSteps} = impressionRecipe
  const bits = stepBits(gridOf(pixels, grid.side + 1, grid.side), grid.side + 1, grid.noise)
  const steps = bits.toString(2).replaceAll('0', '').length
  return steps < leastSteps ? null : bits.toString(16).padStart(128, '0')
}

function toneOf({data, channels}: Pixels): string | null {
  const counts = new Uint32Array(0x1000)
  for (let at = 0; at < data.length; at += channels) {
    if (channels === 4 && (data[at + 3] ?? 255) < impressionRecipe.opaque) return null
    const red = digit(data[at])
    const [green, blue] = channels < 3 ? [red, red] : [digit(data[at + 1]), digit(data[at + 2])]
    const tone = (red << 8) | (green << 4) | blue
    counts[tone] = (counts[tone] ?? 0) + 1
  }
  // Of two as frequent, the brighter.
  const tone = counts.lastIndexOf(Math.max(...counts))
  return tone === 0xfff ? null : `#${tone.toString(16).padStart(3, '0')}`
}

/** Each of the 16 steps stands for itself doubled: `#fed` is `#ffeedd`. */
function digit(value = 0): number {
  return Math.round((value * (impressionRecipe.steps - 1)) / 255)
}
