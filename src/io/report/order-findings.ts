import type {Diagnostic} from '../../model/diagnostic.js'
import {inWords} from '../../model/in-words.js'

/** Findings by file and place, the same on every machine; those that are equal in all they say once only. */
export function orderFindings(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const distinct = new Map(diagnostics.map(diagnostic => [JSON.stringify(keyOf(diagnostic)), diagnostic]))
  return [...distinct.values()].sort(compare)
}

/** Where and what; the order of properties does not count. */
function keyOf({ruleId, reason, file, place, actual, expected, hint, related}: Diagnostic): readonly unknown[] {
  return [ruleId, reason, file, ...points(place), actual, expected, hint, related?.file, ...points(related?.place)]
}

function points(place: Diagnostic['place']): readonly (number | undefined)[] {
  return [place?.start.line, place?.start.column, place?.end.line, place?.end.column]
}

function compare(a: Diagnostic, b: Diagnostic): number {
  const [start, other] = [a.place?.start, b.place?.start]
  return (
    compareText(a.file, b.file) ||
    (start?.line ?? 0) - (other?.line ?? 0) ||
    (start?.column ?? 0) - (other?.column ?? 0) ||
    compareText(a.ruleId, b.ruleId) ||
    compareText(inWords(a.reason), inWords(b.reason)) ||
    compareText(JSON.stringify(keyOf(a)), JSON.stringify(keyOf(b)))
  )
}

function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}
