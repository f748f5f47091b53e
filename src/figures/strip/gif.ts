import {type GifBlock, gifBlocks} from '../probe/gif-blocks.js'

/** Without comments and what programs add, such as XMP data; how often it is played stays, and so do its colours. */
export function stripGif(bytes: Uint8Array): Uint8Array {
  const blocks = [...gifBlocks(bytes)]
  const kept = blocks.filter(block => !isNote(bytes, block)).map(({start, end}) => bytes.subarray(start, end))
  return kept.length === blocks.length ? bytes : Buffer.concat([bytes.subarray(0, blocks[0]?.start), ...kept])
}

function isNote(bytes: Uint8Array, {kind, start}: GifBlock): boolean {
  if (kind !== 0x21) return false
  const label = bytes[start + 1]
  if (label === 0xff) return !played.has(String.fromCharCode(...bytes.subarray(start + 3, start + 11)))
  return label === 0xfe
}

/** Applications whose data a player needs. */
const played: ReadonlySet<string> = new Set(['NETSCAPE', 'ANIMEXTS', 'ICCRGBG1'])
