import {type DissectedIssue, dissectIssue} from '../content/dissect-issue.js'
import type {ClaimKind, SourcePath} from '../model/issue.js'
import type {Chunk} from './chunk.js'
import {disguise} from './disguise.js'

export type Settled = {readonly text: string; readonly read: DissectedIssue}

/**
 * Joins chunks to a file, and reads it again: a line of prose that would be taken for a field, a title or a notice gets
 * a character reference for one of its letters, which every viewer shows as that letter.
 */
export function settleChunks(file: SourcePath, head: string, chunks: readonly Chunk[]): Settled {
  let current = chunks
  for (let round = 1; ; round++) {
    const text = `${[head, ...current.map(chunk => chunk.text)].filter(part => part !== '').join('\n\n')}\n`
    const read = dissectIssue(file, text)
    const misread = misreadLines(head, current, read)
    if (misread.size === 0 || round === roundLimit) return {text, read}
    current = disguised(head, current, misread)
  }
}

const roundLimit = 12

const words: ReadonlySet<ClaimKind> = new Set(['summary', 'introduction', 'comment', 'figure', 'banner'])

/** Lines of guarded chunks that something else than prose claimed: the first, and all that look like something else. */
function misreadLines(head: string, chunks: readonly Chunk[], {claims, lines}: DissectedIssue): Set<number> {
  const kinds = new Map(claims.map(({line, kind}) => [line, kind]))
  const shapes = new Map(lines.map(({line, shape}) => [line.number, shape.kind]))
  const wrong = guardedLines(head, chunks).filter(line => !words.has(kinds.get(line) ?? 'summary'))
  const odd = wrong.filter(
    (line, index) => index === 0 || !['prose', 'bold', 'verbatim'].includes(shapes.get(line) ?? '')
  )
  return new Set(odd)
}

function guardedLines(head: string, chunks: readonly Chunk[]): number[] {
  let line = head === '' ? 1 : head.split('\n').length + 2
  return chunks.flatMap(({text, guarded}) => {
    const count = text.split('\n').length
    const numbers = guarded ? Array.from({length: count}, (_, index) => line + index) : []
    line += count + 1
    return numbers
  })
}

function disguised(head: string, chunks: readonly Chunk[], wrong: ReadonlySet<number>): Chunk[] {
  let line = head === '' ? 1 : head.split('\n').length + 2
  return chunks.map(chunk => {
    const text = chunk.text
      .split('\n')
      .map((raw, index) => (wrong.has(line + index) ? disguise(raw) : raw))
      .join('\n')
    line += chunk.text.split('\n').length + 1
    return {...chunk, text}
  })
}
