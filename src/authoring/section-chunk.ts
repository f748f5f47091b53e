import type {Chunk} from './chunk.js'
import {escapeWords} from './escape-words.js'

export function sectionChunk(name: string): Chunk {
  return {text: `# ${escapeWords(name)}`, guarded: false}
}
