import type {EntryRef, Facet, Paper} from '../../model/site.js'

/** One value of a facet, and how many papers it has: each counts once, and once in every column it is in. */
export type Series = {
  readonly facet: Facet
  readonly papers: number
  /** By column. */
  readonly counts: readonly number[]
}

/** `columnOf`: where an entry counts; `undefined` if nowhere. */
export function seriesOf(facet: Facet, columns: number, columnOf: (ref: EntryRef) => number | undefined): Series {
  const all = new Set<Paper>()
  const sets = Array.from({length: columns}, () => new Set<Paper>())
  for (const ref of facet.entries) {
    all.add(ref.paper)
    const column = columnOf(ref)
    if (column !== undefined) sets[column]?.add(ref.paper)
  }
  return {facet, papers: all.size, counts: sets.map(({size}) => size)}
}
