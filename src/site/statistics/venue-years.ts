import type {EntryRef, Facet} from '../../model/site.js'
import {type Ranking, ranking} from './ranking.js'
import {seriesOf} from './series.js'

/** A year of venues, such as that of ACL 2018; `null` where it is unknown. */
export type VenueColumn = {
  readonly year: number | null
  /** It gathers all earlier years as well. */
  readonly andBefore: boolean
}

/** More years than this are too narrow for a phone. */
const most = 16

/** Venues by the year of the venue itself, which is not always that of the recommendation. */
export function venueYears(facets: readonly Facet[]): Ranking & {readonly columns: readonly VenueColumn[]} {
  const {rows: top, tied} = ranking(facets, facet => seriesOf(facet, 0, () => undefined))
  const years = new Set(top.flatMap(({facet}) => facet.entries.map(yearOf)))
  const known = [...years].filter(year => year !== null).sort((a, b) => a - b)
  const [earliest = 0, last = 0] = [known[0], known.at(-1)]
  const first = Math.max(earliest, last - most + 1)
  const columns: VenueColumn[] = Array.from({length: known.length === 0 ? 0 : last - first + 1}, (_, index) => ({
    year: first + index,
    andBefore: index === 0 && earliest < first
  }))
  const unknown = columns.length
  if (years.has(null)) columns.push({year: null, andBefore: false})
  const columnOf = (ref: EntryRef) => {
    const year = yearOf(ref)
    return year === null ? unknown : Math.max(0, year - first)
  }
  return {columns, rows: top.map(({facet}) => seriesOf(facet, columns.length, columnOf)), tied}
}

function yearOf({entry}: EntryRef): number | null {
  return entry.venue?.year ?? null
}
