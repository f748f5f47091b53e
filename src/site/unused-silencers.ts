import type {Diagnostic} from '../model/diagnostic.js'
import {message} from '../model/message.js'
import type {RuleId} from '../model/rules.js'
import type {Silenced, Silencer} from '../model/silencer.js'

/**
 * Each rule of a silencer that found nothing for it to silence.
 *
 * @param looked Whether a rule was asked at all for that file; of one that was not, nothing can be said.
 */
export function unusedSilencers(
  silencers: readonly Silencer[],
  silenced: readonly Silenced[],
  looked: (rule: RuleId, file: string) => boolean
): readonly Diagnostic[] {
  const used = new Map<Silencer, Set<RuleId>>()
  for (const {finding, by} of silenced) {
    for (const silencer of by) used.set(silencer, (used.get(silencer) ?? new Set()).add(finding.ruleId))
  }
  return silencers.flatMap(silencer =>
    silencer.rules.flatMap(({id, place}): Diagnostic[] => {
      if (used.get(silencer)?.has(id) || !looked(id, silencer.file)) return []
      const reason =
        silencer.lines === null
          ? message`Unexpected silencer of \`${id}\`, expected such a finding in this file`
          : message`Unexpected silencer of \`${id}\`, expected such a finding in what follows`
      return [{ruleId: 'silencer/unused', reason, file: silencer.file, place}]
    })
  )
}
