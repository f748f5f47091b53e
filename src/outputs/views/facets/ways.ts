import {type Context, publishedFacets} from '../context.js'
import {type FacetView, facetView} from './facet.js'

/** The most frequent values of one facet. */
export type WayView = {
  readonly title: string
  readonly href: string
  readonly facets: readonly FacetView[]
}

/** Ways into an archive: of each kind of facet that has pages so many values. */
export function waysIn(context: Context, shown: number): readonly WayView[] {
  const {site, routes, words} = context
  return publishedFacets(site).map(kind => ({
    title: words.facets[kind].list,
    href: routes.facets(kind),
    facets: site.facets[kind].slice(0, shown).map(facet => facetView(context, facet))
  }))
}
