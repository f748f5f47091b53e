import type {Venue} from '../../model/issue.js'
import {venues} from '../../model/venues.js'
import type {VenueRecord} from './records.js'

export function venueRecord({id, name, year, inferred}: Venue): VenueRecord {
  const row = venues.get(id)
  return {id, name, fullName: row?.fullName ?? null, kind: row?.kind ?? null, year, inferred}
}
