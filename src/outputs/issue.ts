import type {Issue} from '../model/issue.js'
import type {Files, Page, Site} from '../model/site.js'
import {type Context, createContext} from './views/context.js'
import {eachPage} from './views/frame/each-page.js'
import {lazily} from './views/frame/lazily.js'
import {page} from './views/frame/page.js'
import {partsOf} from './views/frame/parts-of.js'
import {coverOf} from './views/issues/cover.js'
import {type IssueView, issueView} from './views/issues/issue.js'
import {issueSummary} from './views/issues/issue-summary.js'

export type IssuePageView = {readonly issue: IssueView}

/** A page for each issue. */
export function issue(site: Site): Files {
  const context = createContext(site)
  return eachPage(site.issues, each => {
    const href = context.routes.issue(each.number)
    return lazily(context, href, 'issue', () => issuePage(context, each, href))
  })
}

/** The page of an issue under an address, which need not be its own. */
export function issuePage(context: Context, source: Issue, href: string): Page {
  const view: IssuePageView = {issue: issueView(context, source)}
  const facts = {
    href,
    title: context.words.issueTitle(source.number, source.title),
    description: issueSummary(context, source),
    canonical: context.routes.issue(source.number),
    previous: view.issue.previous?.href ?? null,
    next: view.issue.next?.href ?? null,
    published: source.date,
    card: context.site.cards.issues.get(source.number) ?? null,
    picture: coverOf(context, source)?.picture ?? null,
    parts: ['issue' as const, ...partsOf(view.issue.sections.flatMap(({entries}) => entries))]
  }
  return page(context, 'issue', facts, view)
}
