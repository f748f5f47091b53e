import type {Issue} from '../../model/issue.js'

export type Grain = 'issue' | 'month' | 'year'

/** A column of a plot over time: one issue, or a month or year, with or without issues. */
export type Period = {
  /** `2018-05`, `2018`; of an issue, its file. */
  readonly key: string
  readonly issues: readonly Issue[]
}

/** More columns than this cannot be told apart on a phone. */
const most = 48

/**
 * Cuts time, from the first issue to the last, as finely as a plot can show it. Issues come oldest first, and so do
 * the periods; months and years in which nothing appeared are among them.
 */
export function periodsOf(issues: readonly Issue[]): {readonly grain: Grain; readonly periods: readonly Period[]} {
  const grain = grainOf(issues)
  const found = new Map<string, Issue[]>(keysOf(issues, grain).map(key => [key, []]))
  for (const issue of issues) found.get(keyOf(issue, grain))?.push(issue)
  return {grain, periods: [...found].map(([key, issues]) => ({key, issues}))}
}

function grainOf(issues: readonly Issue[]): Grain {
  if (issues.length <= most) return 'issue'
  return keysOf(issues, 'month').length <= most ? 'month' : 'year'
}

function keysOf(issues: readonly Issue[], grain: Grain): readonly string[] {
  const [first, last] = [issues[0], issues.at(-1)]
  if (grain === 'issue' || first === undefined || last === undefined) return issues.map(({file}) => file)
  const unit = {month: 1, year: 12}[grain]
  const [from, to] = [Math.floor(monthOf(first) / unit), Math.floor(monthOf(last) / unit)]
  return Array.from({length: to - from + 1}, (_, index) => nameOf((from + index) * unit, grain))
}

function keyOf(issue: Issue, grain: Grain): string {
  return grain === 'issue' ? issue.file : nameOf(monthOf(issue), grain)
}

/** Months since the year 0. */
function monthOf({date}: Issue): number {
  const [year = 0, month = 1] = date.split('-').map(Number)
  return year * 12 + month - 1
}

function nameOf(month: number, grain: 'month' | 'year'): string {
  const year = String(Math.floor(month / 12)).padStart(4, '0')
  return grain === 'year' ? year : `${year}-${String((month % 12) + 1).padStart(2, '0')}`
}
