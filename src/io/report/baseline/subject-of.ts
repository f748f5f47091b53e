import {createHash} from 'node:crypto'
import type {Diagnostic} from '../../../model/diagnostic.js'
import type {SourceLines} from '../text/excerpt.js'

/**
 * What a finding is about, in a form that stays when lines move, are indented or get neighbours, and in whatever words
 * or language the finding is told: what was read instead of the expected, else the marked text, else the whole line.
 */
export function subjectOf({file, place, actual}: Diagnostic, sources: SourceLines): string {
  if (actual !== undefined && actual.trim() !== '') return settled(actual)
  const line = place ? (sources(file)?.[place.start.line - 1] ?? '') : ''
  if (!place) return ''
  const {start, end} = place
  const marked = line.slice(start.column - 1, end.line === start.line ? end.column - 1 : undefined)
  return settled(marked.trim() === '' ? line : marked)
}

const longest = 160

/** A text of a reasonable length, told from others of the same beginning. */
function settled(text: string): string {
  const plain = text.normalize('NFC').replace(/\s+/gu, ' ').trim()
  if (plain.length <= longest) return plain
  const hash = createHash('sha256').update(plain).digest('hex').slice(0, 16)
  return `${[...plain].slice(0, longest / 2).join('')}… ${hash}`
}
