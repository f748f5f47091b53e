import type {Facet} from '../../model/site.js'
import {type Series, seriesOf} from './series.js'

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
export function ranking(facets: readonly Facet[], series: (facet: Facet) => Series): Ranking {
  // A paper recommended twice has two entries and counts once.
  const rows = facets
    .slice(0, most)
    .map(series)
    .toSorted((a, b) => b.papers - a.papers)
  const first = rows[0]?.papers ?? 0
  const equal = facets.filter(facet => facet.entries.length >= first && seriesOf(facet, 0, nowhere).papers === first)
  return {rows, tied: equal.length}
}

function nowhere(): undefined {}
