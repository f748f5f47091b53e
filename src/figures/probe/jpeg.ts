import {message} from '../../model/message.js'
import {orientation} from './orientation.js'
import {cutShort, type Parsed} from './parsed.js'
import {isWholeSplitProfile} from './profile.js'

/** Walks the segments of a JPEG up to its picture, and that up to its end: other pictures may hang behind it. */
export function parseJpeg(bytes: Uint8Array): Parsed {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let size: {readonly width: number; readonly height: number} | null = null
  let turn = 1
  const profile: Uint8Array[] = []
  for (let at = 2; at + 4 <= bytes.length; ) {
    if (bytes[at] !== 0xff) return message`JPEG segment`
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xff) {
      // Any number of these may stand before a marker.
      at++
      continue
    }
    const end = at + 2 + view.getUint16(at + 2)
    if (end > bytes.length) return cutShort
    if (isFrame(marker) && end >= at + 9) size = {height: view.getUint16(at + 5), width: view.getUint16(at + 7)}
    if (marker === 0xe2 && isProfile(bytes, at + 4)) profile.push(bytes.subarray(at + 16, end))
    if (marker === 0xe1 && isExif(bytes, at + 4)) turn = orientation(bytes.subarray(at + 4, end))
    if (marker === 0xda) {
      const last = endOfPicture(bytes, end)
      if (last === null) return cutShort
      if (size === null) return message`JPEG without a size`
      const seen = turn >= 5 ? {width: size.height, height: size.width} : size
      const brokenProfile = profile.length > 0 && !isWholeSplitProfile(profile)
      return {format: 'jpeg', ...seen, frames: 1, turn, brokenProfile, end: last}
    }
    at = end
  }
  return cutShort
}

/** In what was packed, FF stands before 00 or a number; before all else it begins a segment, such as a further scan. */
function endOfPicture(bytes: Uint8Array, start: number): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = bytes.indexOf(0xff, start); at >= 0 && at + 2 <= bytes.length; at = bytes.indexOf(0xff, at)) {
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xd9) return at + 2
    if (marker === 0xff) at++
    else if (marker < 0xc0 || (marker >= 0xd0 && marker <= 0xd8)) at += 2
    else if (at + 4 <= bytes.length) at += 2 + view.getUint16(at + 2)
    else return null
  }
  return null
}

/** Start-of-frame markers are C0 to CF but for three that are something else. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
}

function isExif(bytes: Uint8Array, at: number): boolean {
  return begins(bytes, at, 'Exif\0\0')
}

function isProfile(bytes: Uint8Array, at: number): boolean {
  return begins(bytes, at, 'ICC_PROFILE\0')
}

function begins(bytes: Uint8Array, at: number, name: string): boolean {
  return String.fromCharCode(...bytes.subarray(at, at + name.length)) === name
}
