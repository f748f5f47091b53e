import {orientation} from '../probe/orientation.js'

/** Without EXIF and XMP data, thumbnails, comments and what programs add; the way to turn it is written anew. */
export function stripJpeg(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const kept: Uint8Array[] = [bytes.subarray(0, 2)]
  let at = 2
  while (at + 4 <= bytes.length) {
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xff) {
      at++
      continue
    }
    // Behind this stands the picture, in which nothing is noted.
    if (marker === 0xda) break
    const end = at + 2 + view.getUint16(at + 2)
    const segment = bytes.subarray(at, end)
    const turn = isExif(segment) ? orientation(segment.subarray(4)) : 1
    if (turn > 1) kept.push(exifOf(turn))
    if (isPicture(marker, segment)) kept.push(segment)
    at = end
  }
  return Buffer.concat([...kept, bytes.subarray(at)])
}

/** All but comments and APP segments; of these JFIF, colour profiles, and the colour model that Adobe tells. */
function isPicture(marker: number, segment: Uint8Array): boolean {
  if (marker === 0xfe) return false
  if (marker < 0xe0 || marker > 0xef) return true
  return ['JFIF\0', 'ICC_PROFILE\0', 'Adobe'].some(name => startsWith(segment, name))
}

function isExif(segment: Uint8Array): boolean {
  return segment[1] === 0xe1 && startsWith(segment, 'Exif\0\0')
}

function startsWith(segment: Uint8Array, name: string): boolean {
  return String.fromCharCode(...segment.subarray(4, 4 + name.length)) === name
}

/** A segment that says only how the picture is to be turned. */
function exifOf(turn: number): Uint8Array {
  const entry = [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, turn, 0, 0]
  const tiff = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, ...entry, 0, 0, 0, 0]
  return Buffer.from([0xff, 0xe1, 0, 8 + tiff.length, ...Buffer.from('Exif\0\0'), ...tiff])
}
