import type {EntryRef, Facet, FacetKind} from '../model/site.js'
import {changedPlaces} from './changed-places.js'
import type {FacetIndex} from './index-facet.js'

/** Puts references, which come by number, in the place of the numbers of an index. */
export type JoinFacet = (index: FacetIndex, refs: readonly EntryRef[]) => readonly Facet[]

type Joined = {readonly index: FacetIndex; readonly refs: readonly EntryRef[]; readonly facets: readonly Facet[]}

/**
 * While the index is the same, values whose entries are all the same stay the very objects that they were, and of the
 * others only the entries that are others are exchanged.
 */
export function createJoinFacet(kind: FacetKind): JoinFacet {
  let last: Joined | null = null
  return (index, refs) => {
    const facets = last?.index === index ? exchanged(last, refs) : joined(index, refs)
    last = {index, refs, facets}
    return facets
  }

  function exchanged({index, refs: before, facets}: Joined, refs: readonly EntryRef[]): readonly Facet[] {
    const changed = new Map<string, EntryRef[]>()
    const numbers = new Map<EntryRef, number>()
    for (const number of changedPlaces(before, refs)) {
      const ref = refs[number]
      if (ref === undefined) continue
      numbers.set(ref, number)
      for (const {key} of ref.values[kind]) changed.set(key, [...(changed.get(key) ?? []), ref])
    }
    return facets.map((facet, at) => {
      const others = changed.get(facet.key)
      if (others === undefined) return facet
      const places = index.facets[at]?.entries ?? []
      const entries = [...facet.entries]
      for (const ref of others) entries[places.indexOf(numbers.get(ref) ?? -1)] = ref
      return {...facet, entries}
    })
  }
}

function joined({facets}: FacetIndex, refs: readonly EntryRef[]): readonly Facet[] {
  return facets.map(facet => ({...facet, entries: facet.entries.flatMap(number => refs[number] ?? [])}))
}
