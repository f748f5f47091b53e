import type {Diagnostic} from '../../model/diagnostic.js'
import type {Venue} from '../../model/issue.js'
import {message} from '../../model/message.js'

/** What the prose says this paper appeared at is not what its field says. */
export function venueConflict(stated: Venue, inferred: Venue): readonly Omit<Diagnostic, 'file'>[] {
  const years = stated.year === inferred.year || stated.year === null || inferred.year === null
  if (stated.id === inferred.id && years) return []
  const [said, field] = [nameOf(inferred), nameOf(stated)]
  const reason = message`Unexpected venue \`${said}\` in prose, expected \`${field}\`, as the field says`
  const related = {reason: message`The field`, file: '', place: stated.place}
  return [{ruleId: 'venue/conflict', reason, place: inferred.place, actual: said, related}]
}

function nameOf({name, year}: Venue): string {
  return year === null ? name : `${name} ${year}`
}
