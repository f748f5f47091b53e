import type {AuthoredVenue} from '../authoring/authored.js'
import {statedVenue} from '../content/venue.js'
import {venues} from '../model/venues.js'

/** The venue of the table that a service names, as it is called there; `null` if it has none, or is where preprints lie. */
export function knownVenue(words: string): AuthoredVenue | null {
  // `Computer Vision – ECCV 2018` is how Springer calls proceedings.
  for (const form of [words, words.replaceAll('&', 'and'), words.split(/\s[–—-]\s/).at(-1) ?? '']) {
    const found = statedVenue(form)
    const row = found?.known ? venues.get(found.id) : undefined
    if (found && row && row.kind !== 'preprint') return {name: row.name, year: found.year}
  }
  return null
}
