import {differenceHash, type Grid} from './difference-hash.js'

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
  side: 64,
  steps: 16,
  opaque: 250,
  /** Steps of less than 8 levels are left to noise, or copies as small JPEGs would differ in every faint line. */
  grid: {side: 16, noise: 8} satisfies Grid,
  leastSteps: 24
} as const

/** @param bytes An encoded variant; the smallest will do. */
export async function impressionOf(bytes: Uint8Array): Promise<Impression> {
  const {default: sharp} = await import('sharp')
  const {side, grid, leastSteps} = impressionRecipe
  const {data, info} = await sharp(bytes)
    .resize({width: side, height: side, fit: 'inside', withoutEnlargement: true})
    .raw()
    .toBuffer({resolveWithObject: true})
  const hashed = await differenceHash(data, grid, info)
  const bits = hashed.ok ? hashed.hash.toString(2) : ''
  const look = bits.replaceAll('0', '').length < leastSteps ? null : BigInt(`0b${bits}`).toString(16).padStart(128, '0')
  return {tone: toneOf(data, info.channels), look}
}

function toneOf(data: Uint8Array, channels: number): string | null {
  const counts = new Map<number, number>()
  for (let at = 0; at < data.length; at += channels) {
    if (channels === 4 && (data[at + 3] ?? 255) < impressionRecipe.opaque) return null
    const [red = 0, green = 0, blue = 0] = channels < 3 ? [data[at], data[at], data[at]] : data.subarray(at, at + 3)
    const tone = (digit(red) << 8) | (digit(green) << 4) | digit(blue)
    counts.set(tone, (counts.get(tone) ?? 0) + 1)
  }
  const [most] = [...counts].sort(([a, often], [b, oftener]) => oftener - often || b - a)
  const tone = most?.[0] ?? 0xfff
  return tone === 0xfff ? null : `#${tone.toString(16).padStart(3, '0')}`
}

/** Each of the 16 steps stands for itself doubled: `#fed` is `#ffeedd`. */
function digit(value: number): number {
  return Math.round((value * (impressionRecipe.steps - 1)) / 255)
}
