import type {Statistics} from '../../../site/statistics/statistics.js'
import {grouped} from '../../words/grouped.js'
import {type Context, publishedFacets} from '../context.js'
import {hasWall} from '../figures/wall-figures.js'

/** One number of the whole archive. */
export type TotalView = {readonly count: string; readonly name: string; readonly href: string | null}

/** What there is none of is not mentioned. */
export function totalViews(context: Context, totals: Statistics['totals']): readonly TotalView[] {
  const {site, routes, words} = context
  const published = publishedFacets(site)
  const list = (kind: 'recommender' | 'venue') => (published.includes(kind) ? routes.facets(kind) : null)
  const hrefs = {
    issues: routes.issues(),
    papers: null,
    figures: hasWall(context) ? routes.figures(null) : null,
    links: null,
    recommenders: list('recommender'),
    venues: list('venue')
  }
  const names = ['issues', 'papers', 'figures', 'links', 'recommenders', 'venues'] as const
  return names
    .filter(name => totals[name] > 0)
    .map(name => ({count: grouped(totals[name]), name: words.statistics.totals(name, totals[name]), href: hrefs[name]}))
}
