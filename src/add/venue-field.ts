import type {AuthoredVenue} from '../authoring/authored.js'
import {statedVenue} from '../content/venue.js'
import {venues} from '../model/venues.js'
import type {Stated} from './facts.js'
import {knownVenue} from './known-venue.js'

/** What a service states, as editors write it: `EMNLP 2018` for a venue of the table, else its own words. Not a preprint. */
export function venueField(stated: Stated | null): AuthoredVenue | null {
  if (stated === null) return null
  const known = knownVenue(stated.words)
  if (known) return {name: known.name, year: known.year ?? stated.year}
  const found = statedVenue(stated.words)
  if (found === null || venues.get(found.id)?.kind === 'preprint') return null
  return {name: stated.words, year: found.year === null ? stated.year : null}
}
