import type {Venue} from '../../../model/issue.js'
import {venueName} from '../../../site/venue-name.js'
import type {Context} from '../context.js'
import {type ChipView, chipView} from './chip.js'

export type VenueView = ChipView & {
  /** Read from prose, which the page must say. */
  readonly inferred: boolean
}

export function venueView(context: Context, venue: Venue): VenueView {
  return {...chipView(context, 'venue', venue.id, venueName(venue)), inferred: venue.inferred}
}
