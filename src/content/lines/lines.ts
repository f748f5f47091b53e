import type {Place} from '../../model/diagnostic.js'

/** One line of an issue file. */
export type Line = {
  /** 1-based, in the file. */
  readonly number: number
  /** As written. */
  readonly raw: string
  /** Trimmed, with every kind of blank as a space; `''` for an empty line. */
  readonly text: string
  /** Inside a fenced code block, fences included. */
  readonly verbatim: boolean
  /** Wholly inside an HTML comment. */
  readonly comment: boolean
}

/** Splits a text into lines, and marks those that no rule but Markdown's own may read. */
export function readLines(text: string, bodyLine: number): Line[] {
  const raws = text.split('\n')
  const marks = markBlocks(raws, bodyLine - 1)
  return raws.slice(bodyLine - 1).map((raw, index) => {
    const number = bodyLine + index
    const mark = marks.get(number)
    return {number, raw, text: plainBlanks(raw).trim(), verbatim: mark === 'code', comment: mark === 'comment'}
  })
}

export function placeOf(line: Line): Place {
  const indent = line.raw.length - line.raw.trimStart().length
  const end = line.raw.trimEnd().length
  return {start: {line: line.number, column: indent + 1}, end: {line: line.number, column: Math.max(end, indent) + 1}}
}

/** The place of a piece of a line, or of the whole line where the piece is not found literally. */
export function placeIn(line: Line, piece: string, from = 0): Place {
  const at = piece === '' ? -1 : line.raw.indexOf(piece, from)
  if (at < 0) return placeOf(line)
  return {start: {line: line.number, column: at + 1}, end: {line: line.number, column: at + piece.length + 1}}
}

/** No-break, ideographic and other blanks as a space; marks of direction and zero width as nothing. */
export function plainBlanks(text: string): string {
  return text.replace(/[\t\u00a0\u2000-\u200a\u202f\u3000]/g, ' ').replace(/[\u200b\u2060\ufeff]/g, '')
}

/** Line number → what it is inside of. A fence or comment that never closes holds nothing: the rest stays readable. */
function markBlocks(raws: readonly string[], first: number): Map<number, 'code' | 'comment'> {
  const marks = new Map<number, 'code' | 'comment'>()
  for (let index = first; index < raws.length; index++) {
    const last = blockEnd(raws, index)
    if (!last) continue
    for (let at = index; at <= last.index; at++) marks.set(at + 1, last.kind)
    index = last.index
  }
  return marks
}

function blockEnd(raws: readonly string[], index: number): {index: number; kind: 'code' | 'comment'} | null {
  const raw = raws[index] ?? ''
  const fence = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/.exec(raw)?.[1]
  if (fence) {
    const close = new RegExp(`^ {0,3}${fence[0]}{${fence.length},}\\s*$`)
    const end = raws.findIndex((line, at) => at > index && close.test(line))
    return end < 0 ? null : {index: end, kind: 'code'}
  }
  if (/^\s*<!--/.test(raw)) {
    const end = raws.findIndex((line, at) => at >= index && line.includes('-->'))
    const whole = end >= 0 && (raws[end] ?? '').trimEnd().endsWith('-->')
    return whole ? {index: end, kind: 'comment'} : null
  }
  return null
}
