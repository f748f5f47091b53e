import type {Issue} from '../model/issue.js'
import type {Page, Site} from '../model/site.js'
import {type Context, createContext} from './views/context.js'
import {coverOf} from './views/cover.js'
import {entryTitle} from './views/entry.js'
import {entriesOf, type IssueView, issueView} from './views/issue.js'
import {page} from './views/page.js'
import {partsOf} from './views/parts-of.js'

export type IssuePageView = {readonly issue: IssueView}

/** A page for each issue. */
export function* issue(site: Site): Iterable<Page> {
  const context = createContext(site)
  for (const each of site.issues) yield issuePage(context, each, context.routes.issue(each.number))
}

/** The page of an issue under an address, which need not be its own. */
export function issuePage(context: Context, source: Issue, href: string): Page {
  const view: IssuePageView = {issue: issueView(context, source)}
  const refs = entriesOf(context, source)
  const titles = refs.slice(0, 3).map(ref => entryTitle(context, ref).text)
  const facts = {
    href,
    title: context.words.issueTitle(source.number, source.title),
    description: source.description ?? context.words.list(titles),
    canonical: context.routes.issue(source.number),
    previous: view.issue.previous?.href ?? null,
    next: view.issue.next?.href ?? null,
    published: source.date,
    picture: coverOf(context, source)?.picture ?? null,
    parts: partsOf(view.issue.sections.flatMap(({entries}) => entries))
  }
  return page(context, 'issue', facts, view)
}
