/** All that decides which tone a picture has: looked at so small, in so many steps, see-through below this alpha. */
export const toneRecipe = {side: 64, steps: 16, opaque: 250} as const

/**
 * The colour that most of a picture has, to be seen in its place while it loads, such as `#fed`. `null` for white, which
 * is the colour of the sheet, and for a picture that one can see through, which would show it for good.
 *
 * @param bytes An encoded variant; the smallest will do.
 */
export async function toneOf(bytes: Uint8Array): Promise<string | null> {
  const {default: sharp} = await import('sharp')
  const {side, opaque} = toneRecipe
  const {data, info} = await sharp(bytes)
    .resize({width: side, height: side, fit: 'inside', withoutEnlargement: true})
    .raw()
    .toBuffer({resolveWithObject: true})
  const counts = new Map<number, number>()
  for (let at = 0; at < data.length; at += info.channels) {
    if (info.channels === 4 && (data[at + 3] ?? 255) < opaque) return null
    const [red = 0, green = 0, blue = 0] =
      info.channels < 3 ? [data[at], data[at], data[at]] : data.subarray(at, at + 3)
    const tone = (digit(red) << 8) | (digit(green) << 4) | digit(blue)
    counts.set(tone, (counts.get(tone) ?? 0) + 1)
  }
  const [most] = [...counts].sort(([a, often], [b, oftener]) => oftener - often || b - a)
  const tone = most?.[0] ?? 0xfff
  return tone === 0xfff ? null : `#${tone.toString(16).padStart(3, '0')}`
}

/** Each of the 16 steps stands for itself doubled: `#fed` is `#ffeedd`. */
function digit(value: number): number {
  return Math.round((value * (toneRecipe.steps - 1)) / 255)
}
