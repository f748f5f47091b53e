import type {Venue} from '../model/issue.js'

/** `ICLR 2018`, in a list of one; none of none. */
export function venueNamed(venue: Venue | null): readonly string[] {
  if (venue === null) return []
  return [`${venue.name}${venue.year === null ? '' : ` ${venue.year}`}${venue.inferred ? ' (inferred)' : ''}`]
}
