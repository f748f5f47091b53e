import type {FacetGroup} from './facet-groups.js'

/** A year as a column that leads to its papers. */
export type YearColumn = {
  readonly name: string
  /** `null` for what lies between two years: a year without papers, or `…`. */
  readonly href: string | null
  readonly count: number
  /** Pixels. */
  readonly height: number
}

/** Fewer years need no overview. */
const fewest = 3
const highest = 40

/**
 * The years of the groups, oldest first, if they are years and there are enough of them.
 *
 * @param placeOf where the heading of a group is, by how many members come before it
 */
export function yearStrip(groups: readonly FacetGroup[], placeOf: (start: number) => string): readonly YearColumn[] {
  let start = 0
  const dated = groups
    .flatMap(({id, year, size, refs}) => {
      const href = `${placeOf(start)}#${id}`
      start += refs.length
      return year === null ? [] : [{year, size, href}]
    })
    .reverse()
  if (dated.length < fewest) return []
  const most = dated.reduce((most, {size}) => Math.max(most, size), 1)
  return dated.flatMap(({year, size, href}, index) => [
    ...between(dated[index - 1]?.year ?? year, year),
    {name: String(year), href, count: size, height: Math.ceil((highest * size) / most)}
  ])
}

function between(earlier: number, later: number): readonly YearColumn[] {
  if (later - earlier < 2) return []
  return [{name: later - earlier === 2 ? String(later - 1) : '…', href: null, count: 0, height: 0}]
}
