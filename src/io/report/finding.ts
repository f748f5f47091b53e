import type {Diagnostic, Fix, Place, Severity} from '../../model/diagnostic.js'
import {type RuleId, rules} from '../../model/rules.js'
import type {Speech} from '../../model/speech.js'

/** A finding with all that is to be said of it, in the words of a language; `null` marks what is absent. */
export type Finding = {
  readonly rule: RuleId
  readonly severity: Severity
  readonly file: string
  readonly place: Place | null
  readonly reason: string
  readonly actual: string | null
  readonly expected: readonly string[]
  readonly hint: string
  /** What mends it for certain. */
  readonly fix: Fix | null
  readonly related: {readonly file: string; readonly place: Place | null; readonly reason: string} | null
}

export function findingOf(
  {ruleId, reason, file, place, actual, expected, hint, fix, related}: Diagnostic,
  speech: Speech
): Finding {
  return {
    rule: ruleId,
    severity: rules[ruleId].severity,
    file,
    place: place ?? null,
    reason: speech.words(reason),
    actual: actual ?? null,
    expected: expected ?? [],
    hint: hint ? speech.words(hint) : speech.hint(ruleId),
    fix: fix ?? null,
    related: related ? {file: related.file, place: related.place ?? null, reason: speech.words(related.reason)} : null
  }
}
