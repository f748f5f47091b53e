import type {Facet} from '../../../model/site.js'
import type {Statistics} from '../../../site/statistics/statistics.js'
import {grouped} from '../../words/grouped.js'
import type {Context} from '../context.js'
import type {PlotView} from './plot.js'
import {rankingPlot} from './ranking-plot.js'

/** Who recommended most; `null` if nobody is named. */
export function recommendersPlot(context: Context, {recommenders, totals}: Statistics): PlotView | null {
  const {words} = context
  const {text} = words.statistics
  const title = words.facets.recommender.list
  const plot = rankingPlot(context, recommenders, {
    kind: 'recommender',
    all: totals.recommenders,
    title,
    titleOverTime: title,
    columns: {names: [], short: []},
    alsoOverTime: [],
    also: []
  })
  if (plot === null) return null
  const heads = [words.facets.recommender.one, text.papers, text.issues, text.since, text.latest]
  const rows = plot.table.rows.map((row, index) => ({
    ...row,
    cells: [...row.cells, ...activity(context, recommenders.rows[index]?.facet)]
  }))
  return {...plot, table: {caption: title, heads, rows}}
}

/** In how many issues, from which to which. */
function activity({words}: Context, facet: Facet | undefined): readonly string[] {
  const issues = [...new Set(facet?.entries.map(({issue}) => issue))]
  return [grouped(issues.length), ...[issues.at(-1), issues[0]].map(issue => (issue ? words.date(issue.date) : ''))]
}
