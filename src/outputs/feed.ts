import type {Page, Site} from '../model/site.js'
import {createRoutes} from '../site/routes.js'
import {createContext} from './views/context.js'
import {excerpt} from './views/excerpt.js'
import {feedHref} from './views/feed-href.js'
import {entriesOf, type IssueView, issueView} from './views/issue.js'
import {tagUri} from './views/tag-uri.js'
import type {Texts} from './words/words.js'

/** An Atom feed; every address in it is absolute, every time is midnight UTC of a day in the content. */
export type FeedView = {
  readonly words: Texts
  readonly id: string
  readonly language: string
  readonly title: string
  readonly subtitle: string
  readonly self: string
  readonly home: string
  readonly icon: string | null
  readonly updated: string
  readonly entries: readonly FeedEntryView[]
}

export type FeedEntryView = {
  readonly id: string
  readonly title: string
  readonly href: string
  readonly updated: string
  readonly authors: readonly string[]
  readonly categories: readonly string[]
  readonly summary: string | null
  /** The whole issue. */
  readonly issue: IssueView
}

/** The newest issues in full. */
export function feed(site: Site): readonly Page[] {
  const context = createContext(site)
  const [newest] = site.issues
  if (feedHref(context) === null || newest === undefined) return []

  const {settings} = site
  const {routes, words} = context
  const absolute = {...context, routes: createRoutes({address: '', base: settings.address + settings.base})}
  const icon = site.assets.get('icon-180.png')
  const view: FeedView = {
    words: words.text,
    id: tagUri(settings, 'feed'),
    language: settings.language,
    title: settings.title,
    subtitle: settings.description,
    self: absolute.routes.feed(),
    home: absolute.routes.home(),
    icon: icon === undefined ? null : absolute.routes.file(icon),
    updated: midnight(newest.date),
    entries: site.issues.slice(0, settings.feedLength).map(issue => {
      const refs = entriesOf(context, issue)
      return {
        id: tagUri(settings, `issues/${issue.number}`),
        title: words.issueTitle(issue.number, issue.title),
        href: absolute.routes.issue(issue.number),
        updated: midnight(issue.date),
        authors: issue.editors,
        categories: [...new Set(refs.flatMap(({entry}) => entry.tags))],
        summary: excerpt(issue.description ?? refs.map(({entry}) => entry.title ?? '').join(' · '), 300),
        issue: issueView(absolute, issue)
      }
    })
  }
  return [{path: routes.distPath(routes.feed()), template: 'feed.xml', view}]
}

function midnight(date: string): string {
  return `${date}T00:00:00Z`
}
