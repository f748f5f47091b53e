import type {Page, Site} from '../model/site.js'
import {type Context, createContext} from './views/context.js'
import {type FeedGroup, feedGroups} from './views/feed-groups.js'
import {feedOf} from './views/feed-of.js'
import {page} from './views/page.js'

export type FeedsView = {
  readonly title: string
  readonly about: string
  /** Of the whole site. */
  readonly feeds: readonly SiteFeed[]
  readonly groups: readonly (FeedGroup & {
    /** Too many to be shown at once. */
    readonly folded: boolean
  })[]
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
    groups: feedGroups(context).map(group => ({...group, folded: group.feeds.length > mostShown})),
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
