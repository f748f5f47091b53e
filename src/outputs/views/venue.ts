import type {Venue} from '../../model/issue.js'
import {type ChipView, chipView} from './chip.js'
import type {Context} from './context.js'

export type VenueView = ChipView & {
  /** Read from prose, which the page must say. */
  readonly inferred: boolean
}

/** `ACL 2018`, or `ACL` where no year is known. */
export function venueName({name, year}: Venue): string {
  return year === null ? name : `${name} ${year}`
}

export function venueView(context: Context, venue: Venue): VenueView {
  return {...chipView(context, 'venue', venue.id, venueName(venue)), inferred: venue.inferred}
}
