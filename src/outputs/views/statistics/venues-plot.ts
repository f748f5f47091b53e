import type {Statistics} from '../../../site/statistics/statistics.js'
import type {Context} from '../context.js'
import type {PlotView} from './plot.js'
import {rankingPlot} from './ranking-plot.js'

/** Venues by their own years; `null` if there are none. */
export function venuesPlot(context: Context, {venues, totals}: Statistics): PlotView | null {
  const {words} = context
  const {text, notDrawn, withoutVenue} = words.statistics
  const {elsewhere, earlier} = venues
  const years = venues.years.map(String)
  const without = totals.papers - totals.withVenue
  return rankingPlot(context, venues, {
    kind: 'venue',
    all: totals.venues,
    title: words.facets.venue.list,
    titleOverTime: text.venuesByYear,
    columns: {names: years.map(words.year), short: years},
    alsoOverTime: elsewhere > 0 ? [notDrawn(elsewhere, earlier ? (years[0] ?? null) : null)] : [],
    also: without > 0 ? [withoutVenue(without)] : []
  })
}
