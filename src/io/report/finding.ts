import type {Diagnostic, Place, Severity} from '../../model/diagnostic.js'
import {type RuleId, rules} from '../../model/rules.js'

/** A finding with all that is to be said of it, in words; `null` marks what is absent. */
export type Finding = {
  readonly rule: RuleId
  readonly severity: Severity
  readonly file: string
  readonly place: Place | null
  readonly reason: string
  readonly actual: string | null
  readonly expected: readonly string[]
  readonly hint: string
  readonly related: {readonly file: string; readonly place: Place | null; readonly reason: string} | null
}

export function findingOf({ruleId, reason, file, place, actual, expected, hint, related}: Diagnostic): Finding {
  const rule = rules[ruleId]
  return {
    rule: ruleId,
    severity: rule.severity,
    file,
    place: place ?? null,
    reason,
    actual: actual ?? null,
    expected: expected ?? [],
    hint: hint ?? rule.hint,
    related: related ? {file: related.file, place: related.place ?? null, reason: related.reason} : null
  }
}
