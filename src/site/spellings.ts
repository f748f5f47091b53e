import type {FacetKind} from '../model/site.js'
import {facetValues} from './facet-values.js'
import type {Member} from './members.js'

export type Spelling = {
  /** The most frequent one; of equals, the earliest. */
  readonly name: string
  /** Every spelling and the number of entries with it, earliest first. */
  readonly counts: ReadonlyMap<string, number>
}

/** Every value of a facet by its identity, in order of first appearance, given the entries oldest first. */
export function spellings(kind: FacetKind, members: Iterable<Member>): ReadonlyMap<string, Spelling> {
  const counted = new Map<string, Map<string, number>>()
  for (const member of members) {
    for (const {key, name} of facetValues(kind, member)) {
      const counts = counted.get(key) ?? new Map<string, number>()
      counts.set(name, (counts.get(name) ?? 0) + 1)
      counted.set(key, counts)
    }
  }
  return new Map([...counted].map(([key, counts]) => [key, {name: mostFrequent(counts), counts}]))
}

function mostFrequent(counts: ReadonlyMap<string, number>): string {
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0]
}
