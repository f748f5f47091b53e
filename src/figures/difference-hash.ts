export type Hashed =
  | {readonly ok: true; readonly hash: bigint}
  | {readonly ok: false; readonly rule: 'figure/unreadable'; readonly reason: string}

/**
 * What a picture looks like, in 64 pairs of bits: whether it gets brighter, or darker, from each cell of a 9 × 8 grid
 * to the next. (With one bit for either, the noise in even areas would decide half of them.) Copies of other sizes and
 * formats differ in a few bits. Decodes every pixel, so what passes can be encoded.
 */
export async function differenceHash(bytes: Uint8Array): Promise<Hashed> {
  const {default: sharp} = await import('sharp')
  try {
    const cells = await sharp(bytes, {failOn: 'error', limitInputPixels: 100_000_000})
      .autoOrient()
      .flatten({background: '#fff'})
      .toColourspace('b-w')
      .resize({width: 9, height: 8, fit: 'fill'})
      .raw()
      .timeout({seconds: 60})
      .toBuffer()
    return {ok: true, hash: bitsOf(cells)}
  } catch (error) {
    const what = error instanceof Error ? error.message.replaceAll(/\s+/g, ' ').trim() : String(error)
    return {ok: false, rule: 'figure/unreadable', reason: `Unexpected data in the image (${what})`}
  }
}

/** Levels of 255 that compression changes in an even area. */
const noise = 4

function bitsOf(cells: Uint8Array): bigint {
  let bits = 0n
  for (let at = 0; at < 72; at++) {
    if (at % 9 === 8) continue
    const step = (cells[at + 1] ?? 0) - (cells[at] ?? 0)
    bits = (bits << 2n) | (step > noise ? 2n : step < -noise ? 1n : 0n)
  }
  return bits
}
