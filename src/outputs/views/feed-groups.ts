import type {FacetKind} from '../../model/site.js'
import {type Context, publishedFacets} from './context.js'
import {type FacetView, facetView} from './facet.js'
import {type Feed, feedOf} from './feed-of.js'

/** The feeds of one kind of facet, such as those of all tags. */
export type FeedGroup = {
  readonly kind: FacetKind
  readonly title: string
  /** `48 个标签` */
  readonly count: string
  readonly feeds: readonly (FacetView & {readonly feed: Feed})[]
}

export function feedGroups(context: Context): readonly FeedGroup[] {
  const {site, words} = context
  return publishedFacets(site).flatMap(kind => {
    const feeds = site.facets[kind].flatMap(facet => {
      const feed = feedOf(context, facet)
      return feed === null ? [] : [{...facetView(context, facet), feed}]
    })
    return feeds.length === 0
      ? []
      : [{kind, title: words.facets[kind].list, count: words.values(kind, feeds.length), feeds}]
  })
}
