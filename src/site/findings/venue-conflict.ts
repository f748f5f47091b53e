import type {Diagnostic} from '../../model/diagnostic.js'
import type {Venue} from '../../model/issue.js'
import {message} from '../../model/message.js'
import type {EntryRef, Paper} from '../../model/site.js'
import {venueName} from '../venue-name.js'

/** Two entries of one paper that name different venues or years; the first that named one is what the others are held to. */
export function venueConflict({entries}: Paper): readonly Diagnostic[] {
  if (entries.length < 2) return []
  const named = entries.toReversed().flatMap(ref => (ref.entry.venue === null ? [] : [{ref, venue: ref.entry.venue}]))
  const [first, ...later] = named
  if (first === undefined) return []
  return later.flatMap(({ref, venue}) => (agree(venue, first.venue) ? [] : [conflict(ref, venue, first)]))
}

function agree(one: Venue, other: Venue): boolean {
  return one.id === other.id && (one.year === other.year || one.year === null || other.year === null)
}

function conflict(ref: EntryRef, venue: Venue, first: {ref: EntryRef; venue: Venue}): Diagnostic {
  return {
    ruleId: 'venue/conflict',
    reason: message`Unexpected venue \`${venueName(venue)}\`, expected \`${venueName(first.venue)}\`, as issue ${first.ref.issue.number} says`,
    file: ref.issue.file,
    place: venue.place,
    actual: venueName(venue),
    related: {reason: message`The other venue`, file: first.ref.issue.file, place: first.venue.place}
  }
}
