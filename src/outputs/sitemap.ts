import type {IsoDate} from '../model/issue.js'
import type {Page, Site} from '../model/site.js'
import {type Context, createContext, publishedFacets} from './views/context.js'
import {facetPages} from './views/facets/facet-pages.js'
import {feedOf} from './views/feeds/feed-of.js'
import {wallFigures} from './views/figures/wall-figures.js'
import {wallPages} from './views/figures/wall-pages.js'
import {searchLink} from './views/frame/search-link.js'
import {hasStatistics} from './views/statistics/has-statistics.js'

export type SitemapView = {readonly pages: readonly {readonly url: string; readonly modified: string | null}[]}

/** Every page that search engines should know, with the day on which its content last changed. */
export function sitemap(site: Site): readonly Page[] {
  if (!site.settings.outputs.sitemap) return []
  const context = createContext(site)
  return [
    {
      path: context.routes.distPath(context.routes.sitemap()),
      template: 'sitemap.xml',
      get view() {
        return sitemapView(context)
      }
    }
  ]
}

function sitemapView(context: Context): SitemapView {
  const {site, routes} = context
  const {settings, issues, papers, facets} = site
  const newest = issues[0]?.date ?? null
  const dated = (href: string, modified: IsoDate | null) => ({url: routes.absolute(href), modified})
  return {
    pages: [
      dated(routes.home(), newest),
      dated(routes.issues(), newest),
      ...(searchLink(context) === null ? [] : [dated(routes.search(), newest)]),
      ...issues.map(({number, date}) => dated(routes.issue(number), date)),
      ...(settings.outputs.papers ? papers : []).map(({slug, entries}) =>
        dated(routes.paper(slug), entries[0]?.issue.date ?? null)
      ),
      ...publishedFacets(site).flatMap(kind => [
        dated(routes.facets(kind), newest),
        ...facets[kind].flatMap(facet =>
          facetPages(facet).map(({number}) =>
            dated(routes.facet(kind, facet.slug, number), facet.entries[0]?.issue.date ?? null)
          )
        )
      ]),
      ...(hasStatistics(site) ? [dated(routes.statistics(), newest)] : []),
      ...(feedOf(context, 'issues') === null ? [] : [dated(routes.feeds(), newest)]),
      ...wallPages(wallFigures(context).length).map(({number}) => dated(routes.figures(number), newest))
    ]
  }
}
