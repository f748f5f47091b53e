import type {EntryRef, Facet, FacetKind} from '../model/site.js'
import type {FacetIndex} from './index-facet.js'

/** Puts references, which come by number, in the place of the numbers of an index. */
export type JoinFacet = (index: FacetIndex, refs: readonly EntryRef[]) => readonly Facet[]

/** While the index is the same, values whose entries are all the same stay the very objects that they were. */
export function createJoinFacet(kind: FacetKind): JoinFacet {
  let last: {readonly index: FacetIndex; readonly refs: readonly EntryRef[]; readonly facets: readonly Facet[]} | null =
    null
  return (index, refs) => {
    const before = last?.index === index ? last : null
    const changed = before === null ? null : changedValues(kind, before.refs, refs)
    const facets = index.facets.map((facet, at): Facet => {
      const known = before?.facets[at]
      if (known !== undefined && changed?.has(facet.key) === false) return known
      return {...facet, entries: facet.entries.flatMap(number => refs[number] ?? [])}
    })
    last = {index, refs, facets}
    return facets
  }
}

function changedValues(kind: FacetKind, before: readonly EntryRef[], refs: readonly EntryRef[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const [number, ref] of refs.entries()) {
    if (ref !== before[number]) for (const {key} of ref.values[kind]) found.add(key)
  }
  return found
}
