import type {Diagnostic, Point} from '../../model/diagnostic.js'

/** A finding whose replacement is certain. */
export type Fixable = Diagnostic & {readonly fix: NonNullable<Diagnostic['fix']>}

export type Applied = {readonly text: string; readonly done: readonly Fixable[]}

/**
 * Puts replacements into one file. Where two overlap, the first in the file is taken; the other is asked for again once
 * that one is written. What no longer stands where it was found is left alone.
 *
 * @param text as in the file: byte order mark and line ends stay as they are
 */
export function applyFixes(text: string, findings: readonly Fixable[]): Applied {
  const lines = linesOf(text)
  const edits = findings
    .flatMap(finding => {
      const {start, end} = finding.fix.place
      const [from, to] = [offsetOf(lines, start), offsetOf(lines, end)]
      return from === null || to === null || to < from ? [] : [{finding, from, to}]
    })
    .filter(({finding, from, to}) => isStill(text.slice(from, to), finding))
    .sort((a, b) => a.from - b.from || a.to - b.to)
  const done: Fixable[] = []
  let [result, at] = ['', 0]
  for (const {finding, from, to} of edits) {
    if (from < at) continue
    result += text.slice(at, from) + finding.fix.text
    at = to
    done.push(finding)
  }
  return {text: result + text.slice(at), done}
}

/** No replacement reaches over the end of a line, whatever is said of the file by now. */
function isStill(standing: string, {actual, fix}: Fixable): boolean {
  if (/[\r\n]/.test(standing) || /[\r\n]/.test(fix.text) || standing === fix.text) return false
  return actual === undefined || standing.startsWith(actual)
}

type Span = {readonly start: number; readonly end: number}

/** Where each line begins and ends, as those who read the file count lines; a byte order mark is in none. */
function linesOf(text: string): readonly Span[] {
  let start = text.startsWith('\ufeff') ? 1 : 0
  const spans: Span[] = []
  for (const {0: mark, index} of text.matchAll(/\r\n?|\n|$/g)) {
    spans.push({start, end: index})
    start = index + mark.length
  }
  return spans
}

/** `null` if there is no such place; what lies beyond the end of a line belongs to none. */
function offsetOf(lines: readonly Span[], {line, column}: Point): number | null {
  const span = lines[line - 1]
  return span === undefined || span.start + column - 1 > span.end ? null : span.start + column - 1
}
