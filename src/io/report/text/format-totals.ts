import type {Diagnostic} from '../../../model/diagnostic.js'
import {message} from '../../../model/message.js'
import type {Speech} from '../../../model/speech.js'
import {foundWords} from '../found-words.js'
import type {Paint} from '../paint.js'
import {severityOf} from '../severity-of.js'
import {totalsOf} from '../totals-of.js'
import type {FoldedFiles} from './fold-files.js'

/** From so many findings on it is worth knowing what they are about. */
const many = 50

/**
 * `2 errors, 1 warning in 2 files`, how many of them block nothing, and how many more editors silenced; of many, also how
 * often each rule spoke, and how much of that is not told.
 */
export function formatTotals(
  diagnostics: readonly Diagnostic[],
  {hidden, silenced}: {readonly hidden: FoldedFiles['hidden']; readonly silenced: number},
  {words}: Speech,
  paint: Paint
): string {
  const totals = totalsOf(diagnostics.map(diagnostic => ({severity: severityOf(diagnostic), file: diagnostic.file})))
  const drafts = diagnostics.filter(({inDraft}) => inDraft).length
  const note = drafts === 0 ? '' : words(message` (${drafts} in drafts, which keep nothing from being published)`)
  const found = words(foundWords(totals, (severity, count) => paint[severity](words(count)))) + note
  const total = silenced === 0 ? found : words(message`${found}, ${silenced} silenced`)
  if (diagnostics.length < many && hidden.size === 0) return total
  const rows = byRule(diagnostics).map(({ruleId, count}) => {
    const more = hidden.get(ruleId)
    const note = more === undefined ? '' : words(message` (${more} not shown; \`offprint check --all\` shows them)`)
    return `${count}  ${paint.dim(ruleId + note)}`
  })
  return `${rows.join('\n')}\n\n${total}`
}

function byRule(diagnostics: readonly Diagnostic[]) {
  const counts = new Map<Diagnostic['ruleId'], number>()
  for (const {ruleId} of diagnostics) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1)
  const sorted = [...counts].sort(([a, count], [b, other]) => other - count || (a < b ? -1 : 1))
  const width = String(sorted[0]?.[1] ?? '').length
  return sorted.map(([ruleId, count]) => ({ruleId, count: String(count).padStart(width)}))
}
