/** A block of a GIF: an image (2C), an extension (21), the end of all (3B), or what is none of these. */
export type GifBlock = {readonly kind: number; readonly start: number; readonly end: number}

/** The blocks behind the head of a GIF, up to its end or what is no block; `end` may lie beyond bytes that end early. */
export function* gifBlocks(bytes: Uint8Array): Generator<GifBlock> {
  for (let start = 13 + tableLength(bytes[10]), end = start; start < bytes.length; start = end) {
    const kind = bytes[start] ?? 0
    if (kind === 0x21) end = afterBlocks(bytes, start + 2)
    else if (kind === 0x2c) end = afterBlocks(bytes, start + 11 + tableLength(bytes[start + 9]))
    else {
      yield {kind, start, end: start + 1}
      return
    }
    yield {kind, start, end}
  }
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
