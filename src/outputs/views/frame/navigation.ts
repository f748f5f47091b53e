import type {FacetKind} from '../../../model/site.js'
import {type Context, publishedFacets} from '../context.js'
import {feedOf} from '../feeds/feed-of.js'
import {hasWall} from '../figures/wall-figures.js'
import {hasStatistics} from '../statistics/has-statistics.js'
import {searchLink} from './search-link.js'

export type NavigationItem = {
  readonly text: string
  readonly href: string
  /** For `aria-current`: the page itself, a page below it, or neither. */
  readonly current: 'page' | 'true' | 'false'
}

/** The site's own navigation if it lists one; links to lists that are switched off, or empty, are left out of it. */
export function navigation(context: Context, current: string): readonly NavigationItem[] {
  const {site, routes, words} = context
  const published = publishedFacets(site)
  const own = site.settings.navigation.map(({text, href}) => ({
    text,
    href: href.replace(/^\/(?!\/)/, site.settings.base)
  }))
  const standard = [
    {text: words.text.issues, href: routes.issues()},
    ...published.map(kind => ({text: words.facets[kind].short, href: routes.facets(kind)})),
    {text: words.text.figures, href: routes.figures(null)},
    {text: words.statistics.text.title, href: routes.statistics()}
  ]
  const absent = [
    ...kinds.filter(kind => !published.includes(kind)).map(kind => routes.facets(kind)),
    ...(hasWall(context) ? [] : [routes.figures(null)]),
    ...(hasStatistics(site) ? [] : [routes.statistics()]),
    ...(feedOf(context, 'issues') === null ? [routes.feeds()] : []),
    ...(site.settings.outputs.shelf ? [] : [routes.shelf()]),
    ...(searchLink(context) === null ? [routes.search()] : [])
  ]
  return (own.length > 0 ? own : standard)
    .filter(({href}) => !absent.some(list => href.startsWith(list)))
    .map(({text, href}) => ({text, href, current: position(href, current, site.settings.base)}))
}

const kinds: readonly FacetKind[] = ['tag', 'venue', 'recommender', 'year']

function position(href: string, current: string, base: string): NavigationItem['current'] {
  if (href === current) return 'page'
  return href !== base && href.endsWith('/') && current.startsWith(href) ? 'true' : 'false'
}
