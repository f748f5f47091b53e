import type {Entry, Issue} from '../model/issue.js'
import type {FacetKind, FacetValue} from '../model/site.js'
import {tagKey} from './tag-key.js'

export type FacetValues = Readonly<Record<FacetKind, readonly FacetValue[]>>

/** What one entry has of each facet: in each every value once. */
export function facetValues(issue: Issue, {tags, recommenders, venue}: Entry): FacetValues {
  return {
    tag: distinct(tags.map(tag => ({key: tagKey(tag), name: tag.trim().replace(/\s+/g, ' ')}))),
    recommender: distinct(recommenders.map(named)),
    venue: venue === null ? [] : [{key: venue.id, name: venue.name}],
    year: [named(issue.date.slice(0, 4))]
  }
}

function named(text: string): FacetValue {
  const name = text.normalize('NFC')
  return {key: name, name}
}

function distinct(values: readonly FacetValue[]): readonly FacetValue[] {
  if (values.length < 2) return values
  return values.filter(({key}, index) => values.findIndex(other => other.key === key) === index)
}
