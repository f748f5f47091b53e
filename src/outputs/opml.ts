import type {Page, Site} from '../model/site.js'
import {createContext} from './views/context.js'
import {absoluteContext} from './views/feeds/absolute-context.js'
import {feedGroups} from './views/feeds/feed-groups.js'
import {type Feed, feedOf} from './views/feeds/feed-of.js'

export type OpmlView = {
  readonly title: string
  readonly home: string
  /** Of the whole site. */
  readonly feeds: readonly Feed[]
  readonly groups: readonly {readonly title: string; readonly feeds: readonly Feed[]}[]
}

/** All feeds as one list that feed readers import. Every address is absolute. */
export function opml(site: Site): readonly Page[] {
  const context = createContext(site)
  const absolute = absoluteContext(context)
  const feeds = (['issues', 'papers'] as const).flatMap(subject => feedOf(absolute, subject) ?? [])
  if (feeds.length === 0) return []
  const {routes} = context
  const view: OpmlView = {
    title: site.settings.title,
    home: absolute.routes.home(),
    feeds,
    groups: feedGroups(absolute).map(({title, members}) => ({title, feeds: members.map(({feed}) => feed)}))
  }
  return [{path: routes.distPath(routes.opml()), template: 'feeds.opml', view}]
}
