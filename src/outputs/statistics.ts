import type {Page, Site} from '../model/site.js'
import {statistics as count} from '../site/statistics/statistics.js'
import {type Context, createContext} from './views/context.js'
import {lazily} from './views/frame/lazily.js'
import {page} from './views/frame/page.js'
import {codePlot} from './views/statistics/code-plot.js'
import {hasStatistics} from './views/statistics/has-statistics.js'
import {papersPlot} from './views/statistics/papers-plot.js'
import type {PlotView} from './views/statistics/plot.js'
import {recommendersPlot} from './views/statistics/recommenders-plot.js'
import {tagsPlot} from './views/statistics/tags-plot.js'
import {type TotalView, totalViews} from './views/statistics/total.js'
import {venuesPlot} from './views/statistics/venues-plot.js'

export type StatisticsView = {
  readonly title: string
  readonly about: string
  readonly totals: readonly TotalView[]
  readonly plots: readonly PlotView[]
  /** How a paper counts that was recommended more than once, if one was. */
  readonly note: string | null
  /** The archive as data, if it is published. */
  readonly data: readonly {readonly name: string; readonly href: string}[]
}

const dataFiles = ['papers', 'issues', 'schema'] as const

/** What the archive holds, drawn. */
export function statistics(site: Site): readonly Page[] {
  if (!hasStatistics(site)) return []
  const context = createContext(site)
  return [lazily(context, context.routes.statistics(), 'statistics', () => statisticsPage(context))]
}

function statisticsPage(context: Context): Page {
  const {site, routes, words} = context
  const {title, about} = words.statistics.text
  const counted = count(site)
  const {again} = counted.totals
  const view: StatisticsView = {
    title,
    about,
    totals: totalViews(context, counted.totals),
    plots: [papersPlot, tagsPlot, venuesPlot, recommendersPlot, codePlot]
      .map(plot => plot(context, counted))
      .filter(plot => plot !== null),
    note: again === 0 ? null : words.statistics.again(again),
    data: site.settings.outputs.data ? dataFiles.map(name => ({name: `${name}.json`, href: routes.data(name)})) : []
  }
  const facts = {href: routes.statistics(), title, description: about, parts: ['statistics'] as const}
  return page(context, 'statistics', facts, view)
}
