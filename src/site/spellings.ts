import type {FacetValue} from '../model/site.js'

export type Spelling = {
  /** The most frequent one; of equals, the earliest. */
  readonly name: string
  /** Every spelling and the number of entries with it, earliest first. */
  readonly counts: ReadonlyMap<string, number>
}

/** Every value of a facet by its identity, in order of first appearance, given those of each entry, oldest first. */
export function spellings(entries: readonly (readonly FacetValue[])[]): ReadonlyMap<string, Spelling> {
  const counted = new Map<string, Map<string, number>>()
  for (const values of entries) {
    for (const {key, name} of values) {
      const counts = counted.get(key)
      if (counts === undefined) counted.set(key, new Map([[name, 1]]))
      else counts.set(name, (counts.get(name) ?? 0) + 1)
    }
  }
  return new Map([...counted].map(([key, counts]) => [key, {name: mostFrequent(counts), counts}]))
}

function mostFrequent(counts: ReadonlyMap<string, number>): string {
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0]
}
