import type {Facet} from '../../model/site.js'
import {papersIn} from '../papers-in.js'
import type {Series} from './series.js'

/** The values of a facet that have most papers. */
export type Ranking = {
  /** Most papers first. */
  readonly rows: readonly Series[]
  /** How many values have as many papers as the first. */
  readonly tied: number
}

/** A plot of more rows is a list, and lists have pages of their own. */
const most = 12

/** Given all values, those with most entries first, as a site has them. */
export function topOf(facets: readonly Facet[]): {readonly top: readonly Facet[]; readonly tied: number} {
  // A paper recommended twice has two entries and counts once.
  const counted = facets.slice(0, most).map(facet => ({facet, papers: papersIn(facet.entries)}))
  const top = counted.sort((a, b) => b.papers - a.papers)
  const first = top[0]?.papers ?? 0
  const equal = facets.filter(({entries}) => entries.length >= first && papersIn(entries) === first)
  return {top: top.map(({facet}) => facet), tied: equal.length}
}
