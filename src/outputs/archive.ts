import type {Page, Site} from '../model/site.js'
import {createContext} from './views/context.js'
import {page} from './views/frame/page.js'
import {type IssueLink, issueLink} from './views/issue-link.js'

export type ArchiveView = {
  readonly title: string
  readonly about: string
  readonly years: readonly ArchiveYear[]
  /** There are so many years that they are named above the list. */
  readonly jumps: boolean
}

type ArchiveYear = {
  readonly title: string
  readonly id: string
  readonly count: string
  readonly issues: readonly IssueLink[]
}

/** Fewer years are in sight anyway. */
const fewest = 4

/** Every issue, by year. */
export function archive(site: Site): readonly Page[] {
  const context = createContext(site)
  const {routes, words} = context
  const years = [...new Set(site.issues.map(({date}) => date.slice(0, 4)))]
  const view: ArchiveView = {
    title: words.text.issues,
    about: words.text.archiveAbout,
    jumps: years.length >= fewest,
    years: years.map(year => {
      const issues = site.issues.filter(({date}) => date.startsWith(year))
      return {
        title: words.year(year),
        id: year,
        count: words.issues(issues.length),
        issues: issues.map(issue => issueLink(context, issue))
      }
    })
  }
  const facts = {href: routes.issues(), title: view.title, description: view.about, parts: ['indexes', 'home'] as const}
  return [page(context, 'archive', facts, view)]
}
