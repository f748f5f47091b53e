import {message} from '../../model/message.js'
import {cutShort, type Parsed} from './parsed.js'

/** Walks the blocks of a GIF and counts its frames. */
export function parseGif(bytes: Uint8Array): Parsed {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 14) return cutShort
  const size = {width: view.getUint16(6, true), height: view.getUint16(8, true)}
  let frames = 0
  for (let at = 13 + tableLength(bytes[10]); at < bytes.length; ) {
    const kind = bytes[at]
    if (kind === 0x3b)
      return frames === 0
        ? message`GIF without a picture in it`
        : {format: 'gif', ...size, frames, turn: 1, brokenProfile: false, end: at + 1}
    if (kind === 0x21) {
      at = afterBlocks(bytes, at + 2)
    } else if (kind === 0x2c) {
      frames++
      at = afterBlocks(bytes, at + 11 + tableLength(bytes[at + 9]))
    } else {
      return message`GIF block`
    }
  }
  return cutShort
}

/** Bytes of the colour table that a packed field announces. */
function tableLength(packed = 0): number {
  return (packed & 0x80) === 0 ? 0 : 3 * 2 ** ((packed & 7) + 1)
}

/** Blocks begin with their length; one of no length ends them. */
function afterBlocks(bytes: Uint8Array, start: number): number {
  let at = start
  for (let length = bytes[at]; length !== undefined && length !== 0; length = bytes[at]) at += length + 1
  return at + 1
}
