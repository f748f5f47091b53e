import type {Diagnostic, Severity} from '../../../model/diagnostic.js'
import {counted} from '../counted.js'
import type {Paint} from '../paint.js'
import {severityOf} from '../severity-of.js'

const words: readonly (readonly [Severity, string])[] = [
  ['error', 'error'],
  ['warning', 'warning'],
  ['info', 'note']
]
/** From so many findings on it is worth knowing what they are about. */
const many = 50

/** `2 errors, 1 warning in 2 files`; of many, also how often each rule spoke. */
export function formatTotals(diagnostics: readonly Diagnostic[], files: number, paint: Paint): string {
  const counts = words.flatMap(([severity, word]) => {
    const count = diagnostics.filter(diagnostic => severityOf(diagnostic) === severity).length
    return count === 0 ? [] : [paint[severity](counted(count, word))]
  })
  const total = `${counts.join(', ')} in ${counted(files, 'file')}`
  return diagnostics.length < many ? total : `${byRule(diagnostics, paint).join('\n')}\n\n${total}`
}

function byRule(diagnostics: readonly Diagnostic[], paint: Paint): readonly string[] {
  const counts = new Map<Diagnostic['ruleId'], number>()
  for (const {ruleId} of diagnostics) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1)
  const sorted = [...counts].sort(([a, count], [b, other]) => other - count || (a < b ? -1 : 1))
  const width = String(sorted[0]?.[1] ?? '').length
  return sorted.map(([ruleId, count]) => `${String(count).padStart(width)}  ${paint.dim(ruleId)}`)
}
