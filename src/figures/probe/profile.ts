import {inflateSync} from 'node:zlib'

/**
 * Whether a colour profile (ICC) is whole: a head that says what it is and how long, and a table of parts that lie inside
 * it. One that is not is ignored by encoders and browsers, and colours are taken for sRGB.
 */
export function isWholeProfile(profile: Uint8Array): boolean {
  if (profile.length < head + 4) return false
  const view = new DataView(profile.buffer, profile.byteOffset, profile.byteLength)
  const word = (at: number): string => String.fromCharCode(...profile.subarray(at, at + 4))
  const size = view.getUint32(0)
  if (size > profile.length || word(36) !== 'acsp' || !spaces.has(word(16))) return false
  const parts = view.getUint32(head)
  if (parts === 0 || head + 4 + 12 * parts > size) return false
  return Array.from({length: parts}, (_, index) => head + 4 + 12 * index).every(
    at => view.getUint32(at + 4) + view.getUint32(at + 8) <= size
  )
}

const head = 128
const spaces: ReadonlySet<string> = new Set(['RGB ', 'GRAY', 'CMYK', 'Lab ', 'YCbr', 'XYZ '])

/** As a PNG holds it: behind a name, packed. */
export function isWholePackedProfile(chunk: Uint8Array): boolean {
  const name = chunk.indexOf(0)
  if (name < 1 || name > 79) return false
  try {
    return isWholeProfile(inflateSync(chunk.subarray(name + 2), {maxOutputLength: 10_000_000}))
  } catch {
    return false
  }
}

/** As a JPEG holds it: in numbered parts, the bodies of its APP2 segments. */
export function isWholeSplitProfile(segments: readonly Uint8Array[]): boolean {
  const parts = segments.toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0))
  const areAll = parts.every((part, index) => part[0] === index + 1 && part[1] === parts.length)
  return areAll && isWholeProfile(Buffer.concat(parts.map(part => part.subarray(2))))
}
