import type {Finding} from '../../io/report/finding.js'
import {helpOf} from '../../io/report/text/help-of.js'
import type {Place} from '../../model/diagnostic.js'
import type {Speech} from '../../model/speech.js'
import type {Paths} from '../paths.js'
import {createSourceLines} from '../source-lines.js'

/** An error as the browser shows it. */
export type FaultView = {
  readonly rule: string
  /** `content/issues/0082.md:41:1` */
  readonly where: string
  readonly reason: string
  /** What was expected, where else to look, what to do: as below a finding on a terminal. */
  readonly help: readonly string[]
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

export function faultView(finding: Finding, paths: Paths, speech: Speech): FaultView {
  const {rule, reason, file, place, hint} = finding
  return {
    rule,
    where: place ? `${file}:${place.start.line}:${place.start.column}` : file,
    reason,
    help: helpOf(finding, hint, speech),
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
