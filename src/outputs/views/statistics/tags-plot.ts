import type {Statistics} from '../../../site/statistics/statistics.js'
import type {Context} from '../context.js'
import {shortName} from './axis-labels.js'
import {periodView} from './period-view.js'
import type {PlotView} from './plot.js'
import {rankingPlot} from './ranking-plot.js'

/** Tags over time; `null` if there are none. */
export function tagsPlot(context: Context, {grain, periods, tags, totals}: Statistics): PlotView | null {
  const {text} = context.words.statistics
  const names = periods.map(period => periodView(context, grain, period).name)
  return rankingPlot(context, tags, {
    kind: 'tag',
    all: totals.tags,
    title: text.tags,
    titleOverTime: text.tagsOverTime,
    columns: {names, short: periods.map(period => shortName(grain, period))},
    alsoOverTime: [],
    also: []
  })
}
