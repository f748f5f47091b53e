import type {EntryRef, Facet} from '../../model/site.js'
import {papersIn} from '../papers-in.js'
import {type Ranking, topOf} from './ranking.js'
import {seriesOf} from './series.js'

/** Venues by their own years: ACL 2018 counts in 2018, whenever it was recommended. */
export type VenueYears = Ranking & {
  /** Without a gap, from the first to the last one. */
  readonly years: readonly number[]
  /** Papers in none of the years: theirs is not known, or it is too long ago. */
  readonly elsewhere: number
  /** Whether some are from before the first year. */
  readonly earlier: boolean
}

/** A classic from the last century should not narrow the columns of all others. */
const most = 40

export function venueYears(facets: readonly Facet[]): VenueYears {
  const {top, tied} = topOf(facets)
  const refs = top.flatMap(({entries}) => entries)
  const known = refs.map(yearOf).filter(year => year !== undefined)
  const last = known.reduce((a, b) => Math.max(a, b), 0)
  const earliest = known.reduce((a, b) => Math.min(a, b), last)
  const recent = known.filter(year => year > last - most)
  const first = recent.reduce((a, b) => Math.min(a, b), last)
  const years = known.length === 0 ? [] : Array.from({length: last - first + 1}, (_, index) => first + index)
  const columnOf = (ref: EntryRef) => {
    const year = yearOf(ref)
    return year === undefined || year < first ? undefined : year - first
  }
  return {
    years,
    elsewhere: papersIn(refs.filter(ref => columnOf(ref) === undefined)),
    earlier: earliest < first,
    rows: top.map(facet => seriesOf(facet, years.length, columnOf)),
    tied
  }
}

function yearOf({entry}: EntryRef): number | undefined {
  return entry.venue?.year ?? undefined
}
