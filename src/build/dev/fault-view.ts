import type {Finding} from '../../io/report/finding.js'
import type {Place} from '../../model/diagnostic.js'
import type {Paths} from '../paths.js'
import {createSourceLines} from '../source-lines.js'

/** An error as the browser shows it. */
export type FaultView = {
  readonly rule: string
  /** `content/issues/0082.md:41:1` */
  readonly where: string
  readonly reason: string
  readonly expected: string | null
  readonly hint: string
  /** The line at fault between its neighbours. */
  readonly excerpt: readonly ExcerptLine[]
}

/** `marked`: from and to in UTF-16 units, on the line at fault. */
type ExcerptLine = {
  readonly number: number
  readonly text: string
  readonly marked: readonly [number, number] | null
}

const around = 2
const mostExpected = 8

export function faultView({rule, reason, file, place, expected, hint}: Finding, paths: Paths): FaultView {
  return {
    rule,
    where: place ? `${file}:${place.start.line}:${place.start.column}` : file,
    reason,
    expected: expected.length === 0 ? null : expected.slice(0, mostExpected).join(', '),
    hint,
    excerpt: place ? excerptOf(createSourceLines(paths)(file) ?? [], place) : []
  }
}

function excerptOf(lines: readonly string[], {start, end}: Place): readonly ExcerptLine[] {
  const first = Math.max(0, start.line - 1 - around)
  return lines.slice(first, start.line + around).map((line, index) => {
    const number = first + index + 1
    const to = end.line === start.line ? end.column - 1 : line.length
    const marked = number === start.line ? ([start.column - 1, Math.max(to, start.column)] as const) : null
    return {number, text: line, marked}
  })
}
