import type {Diagnostic} from '../../../model/diagnostic.js'
import {orderFindings} from '../order-findings.js'
import type {SourceLines} from '../text/excerpt.js'
import type {BaselineEntry} from './baseline-entry.js'
import {subjectOf} from './subject-of.js'

export type Applied = {
  /** What the baseline does not know. */
  readonly fresh: readonly Diagnostic[]
  readonly known: readonly Diagnostic[]
  /** What the baseline knows and nobody found: each with how many are missing. */
  readonly stale: readonly BaselineEntry[]
}

/** Where a file has more findings about one text than are known, the last ones are new. */
export function applyBaseline(
  diagnostics: readonly Diagnostic[],
  baseline: readonly BaselineEntry[],
  sources: SourceLines
): Applied {
  const left = new Map(baseline.map(entry => [keyOf(entry), entry.count]))
  const fresh: Diagnostic[] = []
  const known: Diagnostic[] = []
  for (const diagnostic of orderFindings(diagnostics)) {
    const key = keyOf({file: diagnostic.file, rule: diagnostic.ruleId, text: subjectOf(diagnostic, sources)})
    const count = left.get(key) ?? 0
    if (count > 0) left.set(key, count - 1)
    const list = count > 0 ? known : fresh
    list.push(diagnostic)
  }
  const stale = baseline.flatMap(entry => {
    const count = left.get(keyOf(entry)) ?? 0
    return count > 0 ? [{...entry, count}] : []
  })
  return {fresh, known, stale}
}

function keyOf({file, rule, text}: Omit<BaselineEntry, 'count'>): string {
  return JSON.stringify([file, rule, text])
}
