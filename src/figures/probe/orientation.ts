/** How EXIF data, with or without its mark, says to turn an image: 1 (not at all) to 8; from 5 on it lies on its side. */
export function orientation(data: Uint8Array): number {
  const exif = String.fromCharCode(...data.subarray(0, 6)) === 'Exif\0\0' ? data.subarray(6) : data
  const view = new DataView(exif.buffer, exif.byteOffset, exif.byteLength)
  if (exif.length < 10) return 1
  const little = view.getUint16(0) === 0x4949
  const directory = view.getUint32(4, little)
  if (directory + 2 > exif.length) return 1
  const count = view.getUint16(directory, little)
  for (let index = 0, at = directory + 2; index < count && at + 12 <= exif.length; index++, at += 12) {
    if (view.getUint16(at, little) !== 0x0112) continue
    const value = view.getUint16(at + 8, little)
    return value >= 1 && value <= 8 ? value : 1
  }
  return 1
}
