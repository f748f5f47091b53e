/** Whether EXIF data, with or without its mark, turns an image onto its side, so that width and height change places. */
export function isTurned(data: Uint8Array): boolean {
  const exif = String.fromCharCode(...data.subarray(0, 6)) === 'Exif\0\0' ? data.subarray(6) : data
  const view = new DataView(exif.buffer, exif.byteOffset, exif.byteLength)
  if (exif.length < 10) return false
  const little = view.getUint16(0) === 0x4949
  const directory = view.getUint32(4, little)
  if (directory + 2 > exif.length) return false
  const count = view.getUint16(directory, little)
  for (let index = 0, at = directory + 2; index < count && at + 12 <= exif.length; index++, at += 12) {
    if (view.getUint16(at, little) === 0x0112)
      return view.getUint16(at + 8, little) >= 5 && view.getUint16(at + 8, little) <= 8
  }
  return false
}
