import type {Page, Site} from '../model/site.js'
import {type Context, createContext} from './views/context.js'
import {type FacetView, facetView} from './views/facets/facet.js'
import {type FeedGroup, feedGroups} from './views/feeds/feed-groups.js'
import {type Feed, feedOf} from './views/feeds/feed-of.js'
import {page} from './views/frame/page.js'

export type FeedsView = {
  readonly title: string
  readonly about: string
  /** Of the whole site. */
  readonly feeds: readonly SiteFeed[]
  readonly groups: readonly Group[]
  /** The list for feed readers. */
  readonly opml: string
}

type SiteFeed = {
  readonly name: string
  readonly about: string
  readonly atom: string
  readonly json: string
  /** Absolute, to be copied. */
  readonly address: string
}

/** Of all tags, all venues or all recommenders. */
type Group = Pick<FeedGroup, 'title' | 'count'> & {
  /** Too many to be shown at once. */
  readonly folded: boolean
  readonly feeds: readonly (FacetView & Pick<Feed, 'atom' | 'json'>)[]
}

const mostShown = 24

/** The page that explains feeds and lists them all. */
export function feedsPage(site: Site): readonly Page[] {
  const context = createContext(site)
  if (feedOf(context, 'issues') === null) return []
  const {routes, words} = context
  const {feed: title, feeds: texts} = words.text
  const view: FeedsView = {
    title,
    about: texts.about,
    feeds: [
      ...siteFeed(context, 'issues', texts.issues, texts.issuesAbout),
      ...siteFeed(context, 'papers', texts.papers, texts.papersAbout)
    ],
    groups: feedGroups(context).map(({title, count, members}) => ({
      title,
      count,
      folded: members.length > mostShown,
      feeds: members.map(({facet, feed: {atom, json}}) => ({...facetView(context, facet), atom, json}))
    })),
    opml: routes.opml()
  }
  const facts = {href: routes.feeds(), title, description: texts.about, feeds: ['papers'], parts: ['feeds']} as const
  return [page(context, 'feeds', facts, view)]
}

function siteFeed(context: Context, of: 'issues' | 'papers', name: string, about: string): readonly SiteFeed[] {
  const feed = feedOf(context, of)
  return feed === null
    ? []
    : [{name, about, atom: feed.atom, json: feed.json, address: context.routes.absolute(feed.atom)}]
}
