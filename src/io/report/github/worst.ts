import type {Severity} from '../../../model/diagnostic.js'
import type {Finding} from '../finding.js'

/** GitHub shows no more of each severity a step. */
const most = 10

/** The findings of a severity that are worth the little room: of each rule the first, then of each the second … */
export function worst(findings: readonly Finding[], severity: Severity): readonly Finding[] {
  const counts = new Map<Finding['rule'], number>()
  const numbered = findings
    .filter(finding => finding.severity === severity)
    .map((finding, index) => {
      const turn = counts.get(finding.rule) ?? 0
      counts.set(finding.rule, turn + 1)
      return {finding, turn, index}
    })
  const first = numbered.sort((a, b) => a.turn - b.turn || a.index - b.index).slice(0, most)
  return first.sort((a, b) => a.index - b.index).map(({finding}) => finding)
}
