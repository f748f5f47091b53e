import type {Diagnostic} from '../../../model/diagnostic.js'
import {orderFindings} from '../order-findings.js'
import type {SourceLines} from '../text/excerpt.js'
import type {BaselineEntry} from './baseline-entry.js'
import {subjectOf} from './subject-of.js'

/** The baseline that knows all of these findings. */
export function baselineOf(diagnostics: readonly Diagnostic[], sources: SourceLines): readonly BaselineEntry[] {
  const entries = new Map<string, BaselineEntry>()
  for (const diagnostic of orderFindings(diagnostics)) {
    const {file, ruleId: rule} = diagnostic
    const text = subjectOf(diagnostic, sources)
    const key = JSON.stringify([file, rule, text])
    entries.set(key, {file, rule, text, count: (entries.get(key)?.count ?? 0) + 1})
  }
  return [...entries.values()]
}
