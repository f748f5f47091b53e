import {message} from '../../model/message.js'
import {orientation} from './orientation.js'
import {cutShort, type Parsed} from './parsed.js'
import {isWholePackedProfile} from './profile.js'

/** Walks the chunks of a PNG; of an animated one the first frame counts, which is all that encoders here read. */
export function parsePng(bytes: Uint8Array): Parsed {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 33) return cutShort
  if (chunkName(bytes, 8) !== 'IHDR') return message`order of PNG chunks`
  const [width, height] = [view.getUint32(16), view.getUint32(20)]
  let turn = 1
  let [data, brokenProfile] = [false, false]
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 12 + view.getUint32(at)
    if (end > bytes.length) return cutShort
    const name = chunkName(bytes, at)
    if (name === 'IDAT') data = true
    if (name === 'iCCP') brokenProfile = !isWholePackedProfile(bytes.subarray(at + 8, end - 4))
    if (name === 'eXIf') turn = orientation(bytes.subarray(at + 8, end - 4))
    if (name === 'IEND') {
      if (!data) return message`PNG without a picture in it`
      const size = turn >= 5 ? {width: height, height: width} : {width, height}
      return {format: 'png', ...size, frames: 1, turn, brokenProfile, end}
    }
    at = end
  }
  return cutShort
}

function chunkName(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at + 4, at + 8))
}
