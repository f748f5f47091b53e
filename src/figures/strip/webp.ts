/** Without EXIF and XMP data. */
export function stripWebp(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const kept: Uint8Array[] = [bytes.subarray(0, 12)]
  for (let at = 12; at + 8 <= bytes.length; ) {
    const length = view.getUint32(at + 4, true)
    const end = Math.min(bytes.length, at + 8 + length + (length % 2))
    const name = String.fromCharCode(...bytes.subarray(at, at + 4))
    if (name === 'VP8X') kept.push(withoutFlags(bytes.subarray(at, end)))
    else if (name !== 'EXIF' && name !== 'XMP ') kept.push(bytes.subarray(at, end))
    at = end
  }
  const bare = Buffer.concat(kept)
  bare.writeUInt32LE(bare.length - 8, 4)
  return bare
}

/** The extended header tells which chunks follow: 8 stands for EXIF, 4 for XMP. */
function withoutFlags(chunk: Uint8Array): Uint8Array {
  const copy = Buffer.from(chunk)
  copy[8] = (copy[8] ?? 0) & ~0b1100
  return copy
}
