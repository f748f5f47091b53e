import type {Diagnostic} from '../../model/diagnostic.js'
import type {Speech} from '../../model/speech.js'
import {type Finding, findingOf} from './finding.js'
import {orderFindings} from './order-findings.js'
import {painter} from './paint.js'
import type {SourceLines} from './text/excerpt.js'
import {foldFiles} from './text/fold-files.js'
import {formatFile} from './text/format-file.js'
import {formatTotals} from './text/format-totals.js'

export type TextOptions = {
  readonly speech: Speech
  readonly colour?: boolean
  /** Each finding has a line of its own, however many of a kind a file has. */
  readonly all?: boolean
  /** A rule that spoke in very many files is told of the newest only; `offprint check --all` must tell the same in full. */
  readonly foldsFiles?: boolean
  /** How many more there are that editors silenced. */
  readonly silenced?: number
  /** The sources, where findings are to be shown in them. */
  readonly sources?: SourceLines | null
}

/**
 * Findings as text, sorted by file and place, with a summary line at the end; `''` if there are none. Each finding is
 * one line that begins with its path, `content/issues/0082.md:41:1-41:9  error  Unexpected …  link/unknown-label`;
 * what helps with it is indented below, a hint that several findings of a file share below the first. Of many of one
 * rule in a file the first are told so, and of the others the places; of a rule in very many files, those it spoke of
 * last, and how many there are.
 */
export function formatDiagnostics(
  diagnostics: readonly Diagnostic[],
  {speech, colour = false, all = false, foldsFiles = false, silenced = 0, sources = null}: TextOptions
): string {
  if (diagnostics.length === 0) return ''
  const paint = painter(colour)
  const ordered = orderFindings(diagnostics)
  const {shown, hidden} = foldsFiles && !all ? foldFiles(ordered) : {shown: ordered, hidden: new Map()}
  const files = new Map<string, Finding[]>()
  for (const diagnostic of shown) {
    const finding = findingOf(diagnostic, speech)
    const known = files.get(finding.file)
    if (known) known.push(finding)
    else files.set(finding.file, [finding])
  }
  // What is told of many files needs its hint once.
  const said = new Set<string>()
  const groups = [...files.values()].map(found => formatFile(found, {speech, paint, all, sources, hidden, said}))
  return `${[...groups, formatTotals(ordered, {hidden, silenced}, speech, paint)].join('\n\n')}\n`
}
