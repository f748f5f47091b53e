import type {EntryRef, Facet} from '../../model/site.js'
import {papersIn} from '../papers-in.js'

/** One value of a facet, and how many papers it has: each counts once, and once in every column it is in. */
export type Series = {
  readonly facet: Facet
  readonly papers: number
  /** By column. */
  readonly counts: readonly number[]
}

/** `columnOf`: where an entry counts; `undefined` if nowhere. */
export function seriesOf(facet: Facet, columns: number, columnOf: (ref: EntryRef) => number | undefined): Series {
  const found = Array.from({length: columns}, (): EntryRef[] => [])
  for (const ref of facet.entries) {
    const column = columnOf(ref)
    if (column !== undefined) found[column]?.push(ref)
  }
  return {facet, papers: papersIn(facet.entries), counts: found.map(papersIn)}
}
