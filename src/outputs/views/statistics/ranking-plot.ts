import type {Ranking} from '../../../site/statistics/ranking.js'
import {grouped} from '../../words/grouped.js'
import {type Context, publishedFacets} from '../context.js'
import {chipView} from '../entries/chip.js'
import {barViews} from './bar.js'
import {mostSentence} from './most-sentence.js'
import {multipleViews} from './multiple.js'
import type {PlotView} from './plot.js'

type Wanted = {
  readonly kind: 'tag' | 'recommender' | 'venue'
  /** How many values there are, drawn or not. */
  readonly all: number
  readonly title: string
  /** Where it is drawn over time. */
  readonly titleOverTime: string
  /** What the columns are called, and in short. */
  readonly columns: {readonly names: readonly string[]; readonly short: readonly string[]}
  /** More to say: of what is drawn over time, and in any case. */
  readonly alsoOverTime: readonly string[]
  readonly also: readonly string[]
}

/** Fewer columns, or fewer issues, show no course of things. */
const fewest = 4

/** The first values of a facet: side by side over time, or as bars where time is short; `null` if there are none. */
export function rankingPlot(context: Context, {rows, tied}: Ranking, wanted: Wanted): PlotView | null {
  const {site, routes, words} = context
  const {kind, all, columns, alsoOverTime, also} = wanted
  const {onlyFirst, oneScale, prose, allOf, text} = words.statistics
  const [first] = rows
  if (first === undefined) return null
  const overTime = Math.min(columns.names.length, site.issues.length) >= fewest
  const title = overTime ? wanted.titleOverTime : wanted.title
  const notes = [
    ...(rows.length < all ? [onlyFirst(kind, rows.length)] : []),
    ...(overTime && rows.length > 1 ? [oneScale] : []),
    ...(overTime ? alsoOverTime : []),
    ...also
  ]
  const listed = rows.length < all && publishedFacets(site).includes(kind)
  return {
    id: `_${kind}`,
    title,
    says: mostSentence(context, words.statistics[kind], {
      facts: {all},
      all,
      tied,
      names: rows.map(({facet}) => (kind === 'recommender' ? `@${facet.name}` : facet.name)),
      most: first.papers
    }),
    note: notes.length === 0 ? null : prose(notes),
    drawing: overTime
      ? {kind: 'multiples', multiples: multipleViews(context, rows, columns.names, columns.short)}
      : {kind: 'bars', bars: barViews(context, rows)},
    forward: listed ? {text: allOf(words.values(kind, all)), href: routes.facets(kind)} : null,
    table: {
      caption: title,
      heads: [words.facets[kind].one, text.sum, ...(overTime ? columns.names : [])],
      rows: rows.map(({facet, papers, counts}) => ({
        ...chipView(context, kind, facet.key, facet.name),
        cells: [papers, ...(overTime ? counts : [])].map(grouped)
      }))
    }
  }
}
