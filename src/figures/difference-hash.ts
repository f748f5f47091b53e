import type {Message} from '../model/message.js'
import {stepBits} from './step-bits.js'
import {undecodable} from './undecodable.js'

export type Hashed =
  | {readonly ok: true; readonly hash: bigint}
  | {readonly ok: false; readonly rule: 'figure/unreadable'; readonly reason: Message}

/** Steps on a side, and levels of 255 that are left to noise. */
const [side, noise] = [8, 4]

/**
 * What a picture looks like, in a pair of bits for each step from one cell of a grid to the next. Copies of other sizes and
 * formats differ in a few bits. Decodes every pixel, so what passes can be encoded.
 */
export async function differenceHash(bytes: Uint8Array): Promise<Hashed> {
  const {default: sharp} = await import('sharp')
  try {
    const cells = await sharp(bytes, {failOn: 'error', limitInputPixels: 100_000_000})
      .autoOrient()
      .flatten({background: '#fff'})
      .toColourspace('b-w')
      .resize({width: side + 1, height: side, fit: 'fill'})
      .raw()
      .timeout({seconds: 60})
      .toBuffer()
    return {ok: true, hash: stepBits(cells, side + 1, noise)}
  } catch {
    return {ok: false, ...undecodable}
  }
}
