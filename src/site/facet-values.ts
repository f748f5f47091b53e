import type {FacetKind} from '../model/site.js'
import type {Member} from './members.js'
import {tagKey} from './tag-key.js'

/** One value of an entry in a facet: its identity, and the name in the editor's spelling. */
export type FacetValue = {readonly key: string; readonly name: string}

/** The values of one entry, each once. */
export function facetValues(kind: FacetKind, member: Member): readonly FacetValue[] {
  const values = readers[kind](member)
  if (values.length < 2) return values
  return values.filter(({key}, index) => values.findIndex(other => other.key === key) === index)
}

const readers: Readonly<Record<FacetKind, (member: Member) => readonly FacetValue[]>> = {
  tag: ({entry}) => entry.tags.map(tag => ({key: tagKey(tag), name: tag.trim().replace(/\s+/g, ' ')})),
  recommender: ({entry}) => entry.recommenders.map(named),
  venue: ({entry}) => (entry.venue === null ? [] : [{key: entry.venue.id, name: entry.venue.name}]),
  year: ({issue}) => [named(issue.date.slice(0, 4))]
}

function named(text: string): FacetValue {
  const name = text.normalize('NFC')
  return {key: name, name}
}
