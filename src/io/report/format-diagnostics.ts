import type {Diagnostic, Place, Severity} from '../../model/diagnostic.js'
import {rules} from '../../model/rules.js'
import {counted} from './counted.js'
import {nearest} from './nearest.js'
import {type Paint, painter} from './paint.js'
import {shortened} from './shortened.js'
import {visible} from './visible.js'
import {widthOf} from './width.js'

/**
 * Findings as text, sorted by file and place, with a summary line at the end; `''` if there are none. Each finding is
 * one line that begins with its path, `content/issues/0082.md:41:1-41:9  error  Unexpected …  link/unknown-label`;
 * what helps with it is indented below, a hint that several findings of a file share below the first.
 */
export function formatDiagnostics(diagnostics: readonly Diagnostic[], {colour = false} = {}): string {
  if (diagnostics.length === 0) return ''
  const paint = painter(colour)
  const sorted = [...diagnostics].sort(compare)
  const files = [...new Set(sorted.map(({file}) => file))]
  const groups = files.map(name =>
    formatFile(
      sorted.filter(({file}) => file === name),
      paint
    )
  )
  return `${[...groups, summaryOf(diagnostics, files.length, paint)].join('\n\n')}\n`
}

function compare(a: Diagnostic, b: Diagnostic): number {
  const [start, other] = [a.place?.start, b.place?.start]
  return (
    compareText(a.file, b.file) ||
    (start?.line ?? 0) - (other?.line ?? 0) ||
    (start?.column ?? 0) - (other?.column ?? 0) ||
    compareText(a.ruleId, b.ruleId) ||
    compareText(a.reason, b.reason)
  )
}

function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}

function formatFile(diagnostics: readonly Diagnostic[], paint: Paint): string {
  const rows = diagnostics.map(diagnostic => ({
    diagnostic,
    where: positioned(diagnostic.file, diagnostic.place),
    reason: visible(shortened(diagnostic.reason))
  }))
  const widest = (list: readonly string[]): number => Math.max(...list.map(widthOf))
  const [where, severity] = [widest(rows.map(row => row.where)), widest(diagnostics.map(severityOf))]
  // One long reason should not push the rules of all others out of sight.
  const reason = widest(
    rows
      .map(row => row.reason)
      .filter(text => widthOf(text) <= 72)
      .concat('')
  )
  const hints = new Set<string>()
  return rows
    .flatMap(row => {
      const {diagnostic} = row
      const level = severityOf(diagnostic)
      const hint = diagnostic.hint ?? rules[diagnostic.ruleId].hint
      const help = helpOf(diagnostic, hints.has(hint) ? null : hint)
      hints.add(hint)
      const columns = [
        pad(row.where, where),
        paint[level](pad(level, severity)),
        pad(row.reason, reason),
        paint.dim(diagnostic.ruleId)
      ]
      return [columns.join('  '), ...help.map(line => paint.dim(`    ${visible(shortened(line))}`))]
    })
    .join('\n')
}

function severityOf({ruleId}: Diagnostic): Severity {
  return rules[ruleId].severity
}

/** As editors and terminals make a link of it. */
function positioned(file: string, place?: Place): string {
  if (!place) return visible(file)
  const {start, end} = place
  return `${visible(file)}:${start.line}:${start.column}-${end.line}:${end.column}`
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)))
}

const mostExpected = 6

function helpOf({actual, expected = [], related}: Diagnostic, hint: string | null): readonly string[] {
  const shown = nearest(actual, expected, mostExpected)
  const more = expected.length > shown.length ? `, … (${expected.length - shown.length} more)` : ''
  return [
    ...(shown.length > 0 ? [`expected: ${shown.join(', ')}${more}`] : []),
    ...(related ? [`see: ${positioned(related.file, related.place)}  ${related.reason}`] : []),
    ...(hint === null ? [] : [`hint: ${hint}`])
  ]
}

function summaryOf(diagnostics: readonly Diagnostic[], files: number, paint: Paint): string {
  const words: readonly (readonly [Severity, string])[] = [
    ['error', 'error'],
    ['warning', 'warning'],
    ['info', 'note']
  ]
  const counts = words.flatMap(([severity, word]) => {
    const count = diagnostics.filter(diagnostic => severityOf(diagnostic) === severity).length
    return count === 0 ? [] : [paint[severity](counted(count, word))]
  })
  return `${counts.join(', ')} in ${counted(files, 'file')}`
}
