import type {Grain} from '../../../site/statistics/periods.js'
import type {PeriodCounts} from '../../../site/statistics/statistics.js'
import type {Context} from '../context.js'

export type PeriodView = {
  /** `第 72 期`, `2018 年 5 月`, `2018 年` */
  readonly name: string
  /** The issue, or the year if it has a page. */
  readonly href: string | null
}

export function periodView(context: Context, grain: Grain, {key, issues: [issue]}: PeriodCounts): PeriodView {
  const {routes, words} = context
  if (grain === 'month') return {name: words.statistics.month(key), href: null}
  if (grain === 'issue' && issue !== undefined)
    return {name: words.issue(issue.number), href: routes.issue(issue.number)}
  const year = context.facetOf('year', key)
  return {name: words.year(key), href: year === null ? null : routes.facet('year', year.slug)}
}
