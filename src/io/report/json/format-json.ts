import type {Diagnostic} from '../../../model/diagnostic.js'
import type {Silenced} from '../../../model/silencer.js'
import type {Speech} from '../../../model/speech.js'
import type {BaselineEntry} from '../baseline/baseline-entry.js'
import {findingOf} from '../finding.js'
import {orderFindings} from '../order-findings.js'
import {totalsOf} from '../totals-of.js'

type Known = {readonly count: number; readonly stale: readonly BaselineEntry[]}

/**
 * Findings as JSON, described by `src/schemas/findings.json`. What programs rely on stays; `version` rises if it cannot.
 *
 * @param known What a baseline held back; `null` without one.
 * @param silenced What editors silenced.
 */
export function formatJson(
  diagnostics: readonly Diagnostic[],
  speech: Speech,
  known: Known | null = null,
  silenced: readonly Silenced[] = []
): string {
  const findings = orderFindings(diagnostics).map(diagnostic => findingOf(diagnostic, speech))
  const baseline = known && {known: known.count, stale: known.stale}
  const quiet = silenced.map(({finding, by}) => ({
    finding: findingOf(finding, speech),
    reasons: by.map(({reason}) => reason)
  }))
  const document = {version: 1, totals: totalsOf(findings), baseline, findings, silenced: quiet}
  return `${JSON.stringify(document, null, 2)}\n`
}
