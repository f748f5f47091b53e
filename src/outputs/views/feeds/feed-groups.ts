import type {Facet} from '../../../model/site.js'
import {type Context, publishedFacets} from '../context.js'
import {type Feed, feedOf} from './feed-of.js'

/** The feeds of one kind of facet, such as those of all tags. */
export type FeedGroup = {
  readonly title: string
  /** `48 个标签` */
  readonly count: string
  readonly members: readonly {readonly facet: Facet; readonly feed: Feed}[]
}

/** None is empty. */
export function feedGroups(context: Context): readonly FeedGroup[] {
  const {site, words} = context
  const groups = publishedFacets(site).map(kind => {
    const members = site.facets[kind].flatMap(facet => {
      const feed = feedOf(context, facet)
      return feed === null ? [] : [{facet, feed}]
    })
    return {title: words.facets[kind].list, count: words.values(kind, members.length), members}
  })
  return groups.filter(({members}) => members.length > 0)
}
