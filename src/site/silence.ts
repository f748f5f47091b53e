import type {Diagnostic} from '../model/diagnostic.js'
import {rules} from '../model/rules.js'
import type {Silenced, Silencer} from '../model/silencer.js'

type Told = {readonly kept: readonly Diagnostic[]; readonly silenced: readonly Silenced[]}

/** Parts what editors do not want to hear, and say why, from all other findings. Errors are always kept. */
export function silence(diagnostics: readonly Diagnostic[], silencers: readonly Silencer[]): Told {
  if (silencers.length === 0) return {kept: diagnostics, silenced: []}
  const byFile = new Map<string, Silencer[]>()
  for (const silencer of silencers) byFile.set(silencer.file, [...(byFile.get(silencer.file) ?? []), silencer])
  const kept: Diagnostic[] = []
  const silenced: Silenced[] = []
  for (const finding of diagnostics) {
    const by = (byFile.get(finding.file) ?? []).filter(silencer => covers(silencer, finding))
    if (by.length === 0 || rules[finding.ruleId].severity === 'error') kept.push(finding)
    else silenced.push({finding, by})
  }
  return {kept, silenced}
}

function covers({lines, rules}: Silencer, {ruleId, place}: Diagnostic): boolean {
  if (!rules.some(({id}) => id === ruleId)) return false
  if (lines === null) return true
  const line = place?.start.line
  return line !== undefined && lines.first <= line && line <= lines.last
}
