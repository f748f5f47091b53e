import type {EntryRef, File, Page, Render, Site} from '../model/site.js'
import {createContext, publishedFacets} from './views/context.js'
import {absoluteContext} from './views/feeds/absolute-context.js'
import {type FeedView, feedView} from './views/feeds/feed.js'
import {feedContent} from './views/feeds/feed-content.js'
import type {FeedEntry} from './views/feeds/feed-entry.js'
import {type FeedSubject, feedOf} from './views/feeds/feed-of.js'
import {issueFeedEntry} from './views/feeds/issue-feed-entry.js'
import {jsonFeed} from './views/feeds/json-feed.js'
import {paperFeedEntry} from './views/feeds/paper-feed-entry.js'

/** Papers in the feed of all, and in that of one tag, recommender or venue; no issue is cut in two. */
const papersShown = 50
const facetShown = 10

/** Feeds of issues, of papers, and of every tag, recommender and venue, each as Atom and as JSON Feed. */
export function* feeds(site: Site, render: Render): Iterable<Page | File> {
  const context = createContext(site)
  const absolute = absoluteContext(context)
  const content = feedContent(absolute, render)
  const papers = new Map<EntryRef, FeedEntry>()
  const paper = (ref: EntryRef): FeedEntry => {
    const known = papers.get(ref) ?? paperFeedEntry(absolute, ref, content.paper(ref))
    papers.set(ref, known)
    return known
  }
  function* files(subject: FeedSubject, entries: () => readonly FeedEntry[]): Iterable<Page | File> {
    const feed = feedOf(context, subject)
    const whole = feedOf(absolute, subject)
    if (feed === null || whole === null) return
    let made: FeedView | null = null
    const view = (): FeedView => {
      made ??= feedView(absolute, whole, entries())
      return made
    }
    yield {
      path: context.routes.distPath(feed.atom),
      template: 'feed.xml',
      get view() {
        return view()
      }
    }
    yield {
      path: context.routes.distPath(feed.json),
      get body() {
        return jsonFeed(view())
      }
    }
  }

  const newest = site.issues.slice(0, site.settings.feedLength)
  yield* files('issues', () => newest.map(issue => issueFeedEntry(absolute, issue, content.issue(issue))))
  const refs = [...site.entries.values()].flat()
  yield* files('papers', () => wholeIssues(refs, papersShown).map(paper))
  for (const facet of publishedFacets(site).flatMap(kind => site.facets[kind])) {
    yield* files(facet, () => wholeIssues(facet.entries, facetShown).map(paper))
  }
}

/** At least so many, newest issue first, and the rest of the last issue. */
function wholeIssues(refs: readonly EntryRef[], least: number): readonly EntryRef[] {
  const last = refs[least - 1]?.issue
  const rest = refs.slice(least).findIndex(({issue}) => issue !== last)
  return rest === -1 ? refs : refs.slice(0, least + rest)
}
