import {message} from '../../model/message.js'
import {gifBlocks} from './gif-blocks.js'
import {cutShort, type Parsed} from './parsed.js'

/** Walks the blocks of a GIF and counts its frames. */
export function parseGif(bytes: Uint8Array): Parsed {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 14) return cutShort
  const size = {width: view.getUint16(6, true), height: view.getUint16(8, true)}
  let frames = 0
  for (const {kind, end} of gifBlocks(bytes)) {
    if (kind === 0x3b)
      return frames === 0
        ? message`GIF without a picture in it`
        : {format: 'gif', ...size, frames, turn: 1, brokenProfile: false, end}
    if (kind === 0x2c) frames++
    else if (kind !== 0x21) return message`GIF block`
  }
  return cutShort
}
