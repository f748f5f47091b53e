import type {Diagnostic} from '../../model/diagnostic.js'
import {listed} from '../../model/listed.js'
import {message} from '../../model/message.js'
import type {Paper} from '../../model/site.js'

/** A paper that an earlier issue recommended: nothing is wrong, but an editor may want to know, or say so. */
export function recommendedBefore({entries}: Paper): readonly Diagnostic[] {
  return entries.flatMap((ref, index): readonly Diagnostic[] => {
    const before = entries.slice(index + 1).find(({issue}) => issue !== ref.issue)
    // Of two entries in one issue the second is told that already.
    if (before === undefined || entries[index - 1]?.issue === ref.issue) return []
    const {number} = before.issue
    const who = listed(before.entry.recommenders.map(name => `@${name}`))
    return [
      {
        ruleId: 'paper/recommended-before',
        reason:
          who === ''
            ? message`Unexpected paper of issue ${number}, expected a new one`
            : message`Unexpected paper of issue ${number} (${who}), expected a new one`,
        file: ref.issue.file,
        place: ref.entry.place,
        related: {reason: message`Recommended before`, file: before.issue.file, place: before.entry.place}
      }
    ]
  })
}
