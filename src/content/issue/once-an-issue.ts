import type {Diagnostic} from '../../model/diagnostic.js'
import {message} from '../../model/message.js'

type Finding = Omit<Diagnostic, 'file'>

/** A habit of who writes is told once an issue, with its number: where nothing has to be mended, once is enough. */
export function onceAnIssue(findings: readonly Finding[]): readonly Finding[] {
  const habits = findings.filter(({ruleId}) => ruleId === 'markdown/bold-on-github')
  const [first] = habits
  if (first === undefined || habits.length === 1) return findings
  const words = first.reason.values[0] ?? ''
  const reason = message`Unexpected bold \`${words}\` (${habits.length} in this issue) that GitHub shows with its asterisks`
  return findings.flatMap(finding =>
    finding === first ? {...first, reason} : finding.ruleId === first.ruleId ? [] : finding
  )
}
