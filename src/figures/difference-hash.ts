import type {Raw} from 'sharp'
import type {Message} from '../model/message.js'
import {undecodable} from './undecodable.js'

export type Hashed =
  | {readonly ok: true; readonly hash: bigint}
  | {readonly ok: false; readonly rule: 'figure/unreadable'; readonly reason: Message}

/** How finely one looks: so many steps on a side, and levels of 255 that compression changes in an even area. */
export type Grid = {readonly side: number; readonly noise: number}

const coarse: Grid = {side: 8, noise: 4}

/**
 * What a picture looks like, in a pair of bits for each step from one cell of a grid to the next, row by row: whether it
 * gets brighter there, or darker. (With one bit for either, the noise in even areas would decide half of them.) Copies of
 * other sizes and formats differ in a few bits. Decodes every pixel, so what passes can be encoded.
 *
 * @param raw Says that the bytes are pixels already.
 */
export async function differenceHash(bytes: Uint8Array, grid = coarse, raw: Raw | null = null): Promise<Hashed> {
  const {default: sharp} = await import('sharp')
  try {
    const cells = await sharp(bytes, {failOn: 'error', limitInputPixels: 100_000_000, ...(raw && {raw})})
      .autoOrient()
      .flatten({background: '#fff'})
      .toColourspace('b-w')
      .resize({width: grid.side + 1, height: grid.side, fit: 'fill'})
      .raw()
      .timeout({seconds: 60})
      .toBuffer()
    return {ok: true, hash: bitsOf(cells, grid)}
  } catch {
    return {ok: false, ...undecodable}
  }
}

function bitsOf(cells: Uint8Array, {side, noise}: Grid): bigint {
  let bits = 0n
  for (let at = 0; at < cells.length; at++) {
    if (at % (side + 1) === side) continue
    const step = (cells[at + 1] ?? 0) - (cells[at] ?? 0)
    bits = (bits << 2n) | (step > noise ? 2n : step < -noise ? 1n : 0n)
  }
  return bits
}
