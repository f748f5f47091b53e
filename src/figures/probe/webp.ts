import {message} from '../../model/message.js'
import {orientation} from './orientation.js'
import {cutShort, type Parsed} from './parsed.js'
import {isWholeProfile} from './profile.js'

/** Walks the chunks of a WebP file. */
export function parseWebp(bytes: Uint8Array): Parsed {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 30) return cutShort
  const end = view.getUint32(4, true) + 8
  if (end > bytes.length) return cutShort
  let found: Size | null = null
  let picture = false
  let frames = 0
  let turn = 1
  let brokenProfile = false
  for (let at = 12; at + 8 <= end; ) {
    const name = String.fromCharCode(...bytes.subarray(at, at + 4))
    const length = view.getUint32(at + 4, true)
    const body = at + 8
    if (body + length > end) return cutShort
    // Of an extended file, the first chunk has the size of the whole canvas.
    if (length >= 10) found ??= sizeOf(name, view, body)
    if (name === 'VP8 ' || name === 'VP8L') picture = true
    if (name === 'ANMF') frames++
    if (name === 'ICCP') brokenProfile = !isWholeProfile(bytes.subarray(body, body + length))
    if (name === 'EXIF') turn = orientation(bytes.subarray(body, body + length))
    at = body + length + (length % 2)
  }
  if (found === null || !(picture || frames > 0)) return message`WebP without a picture in it`
  const size = turn >= 5 ? {width: found.height, height: found.width} : found
  return {format: 'webp', ...size, frames: Math.max(frames, 1), turn, brokenProfile, end}
}

type Size = {readonly width: number; readonly height: number}

function sizeOf(chunk: string, view: DataView, at: number): Size | null {
  if (chunk === 'VP8 ')
    return {width: view.getUint16(at + 6, true) & 0x3fff, height: view.getUint16(at + 8, true) & 0x3fff}
  if (chunk === 'VP8L') {
    const bits = view.getUint32(at + 1, true)
    return {width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1}
  }
  // Three bytes each; the fourth belongs to what follows, or precedes.
  if (chunk === 'VP8X') {
    return {width: (view.getUint32(at + 4, true) & 0xffffff) + 1, height: (view.getUint32(at + 6, true) >>> 8) + 1}
  }
  return null
}
