import type {Line} from '../content/lines/lines.js'
import type {Chunk} from './chunk.js'

/** Comments together, as they stand. */
export function commentChunks(lines: readonly Line[]): readonly Chunk[] {
  return lines.length === 0 ? [] : [{text: lines.map(({raw}) => raw.trimEnd()).join('\n'), guarded: false}]
}
