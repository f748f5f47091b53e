import type {Block} from './authored.js'
import type {Chunk} from './chunk.js'
import {writeFigure} from './write-figure.js'

/** Prose and figures; figures that follow each other stand together, one a line. */
export function bodyChunks(blocks: readonly Block[]): Chunk[] {
  const chunks: Chunk[] = []
  blocks.forEach((block, index) => {
    const text = block.kind === 'figure' ? writeFigure(block) : block.text
    const last = chunks.at(-1)
    const joins = block.kind === 'figure' && blocks[index - 1]?.kind === 'figure'
    if (last && joins) chunks[chunks.length - 1] = {...last, text: `${last.text}\n${text}`}
    else chunks.push({text, guarded: block.kind === 'prose'})
  })
  return chunks
}
