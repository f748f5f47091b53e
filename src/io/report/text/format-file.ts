import type {Speech} from '../../../model/speech.js'
import type {Finding} from '../finding.js'
import type {Paint} from '../paint.js'
import {shortened} from '../shortened.js'
import {visible} from '../visible.js'
import {widthOf} from '../width.js'
import {excerpt, type SourceLines} from './excerpt.js'
import {fold} from './fold.js'
import type {FoldedFiles} from './fold-files.js'
import {helpOf} from './help-of.js'
import {positioned} from './positioned.js'

type Options = {
  readonly speech: Speech
  readonly paint: Paint
  readonly all: boolean
  readonly sources: SourceLines | null
  /** Rules that are told of some files only; what to do about them is said once in all, and kept in `said`. */
  readonly hidden: FoldedFiles['hidden']
  readonly said: Set<string>
}

/** The findings of one file, in their order, in columns. */
export function formatFile(findings: readonly Finding[], {speech, paint, all, sources, hidden, said}: Options): string {
  const rows = fold(findings, all, speech).map(({finding, more}) => ({
    finding,
    more,
    where: positioned(finding.file, finding.place),
    reason: visible(shortened(finding.reason))
  }))
  const where = widest(rows.map(row => row.where))
  const severity = widest(rows.map(row => row.finding.severity))
  // One long reason should not push the rules of all others out of sight.
  const reason = widest(rows.map(row => row.reason).filter(text => widthOf(text) <= 72))
  const hints = new Set<string>()
  return rows
    .flatMap((row, index) => {
      const {finding, more} = row
      const {rule, severity: level, hint} = finding
      const told = hidden.has(rule) ? said : hints
      const help = helpOf(finding, told.has(hint) ? null : hint, speech)
      told.add(hint)
      const columns = [
        pad(row.where, where),
        paint[level](pad(level, severity)),
        pad(row.reason, reason),
        paint.dim(rule)
      ]
      const shownAbove = rows[index - 1]?.where === row.where
      return [
        columns.join('  '),
        ...(sources && !shownAbove ? excerpt(finding, sources, paint) : []),
        ...help.map(line => paint.dim(`    ${visible(shortened(line))}`)),
        ...more.map(line => paint.dim(`    ${line}`))
      ]
    })
    .join('\n')
}

function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map(widthOf))
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)))
}
