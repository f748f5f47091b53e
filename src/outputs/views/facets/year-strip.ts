import type {CardGroup} from './card-groups.js'

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

/** The years of the groups, oldest first, if they are years and there are enough of them. */
export function yearStrip(groups: readonly CardGroup[]): readonly YearColumn[] {
  const dated = groups.flatMap(group => (group.year === null ? [] : [{...group, year: group.year}])).reverse()
  if (dated.length < fewest) return []
  const most = dated.reduce((most, {size}) => Math.max(most, size), 1)
  return dated.flatMap(({id, year, size}, index) => [
    ...between(dated[index - 1]?.year ?? year, year),
    {name: String(year), href: `#${id}`, count: size, height: Math.ceil((highest * size) / most)}
  ])
}

function between(earlier: number, later: number): readonly YearColumn[] {
  if (later - earlier < 2) return []
  return [{name: later - earlier === 2 ? String(later - 1) : '…', href: null, count: 0, height: 0}]
}
