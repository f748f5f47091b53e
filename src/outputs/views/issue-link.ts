import type {Issue} from '../../model/issue.js'
import type {Context} from './context.js'
import {type Text, textOf} from './text.js'

/** An issue named on another page. */
export type IssueLink = {
  readonly href: string
  readonly number: number
  /** `第 81 期` */
  readonly label: string
  /** The label in parts, so that the number may be set large: `第 `, 81, ` 期`. */
  readonly mark: {readonly before: string; readonly number: number; readonly after: string}
  readonly title: Text
  readonly date: DateView
  /** `13 篇论文` */
  readonly papers: string
}

/** `iso` for machines, `text` for readers. */
export type DateView = {readonly iso: string; readonly text: string}

export function issueLink({site, routes, words}: Context, issue: Issue): IssueLink {
  const label = words.issue(issue.number)
  const [before = '', after = ''] = label.split(String(issue.number))
  return {
    href: routes.issue(issue.number),
    number: issue.number,
    label,
    mark: {before: before.trim(), number: issue.number, after: after.trim()},
    title: textOf(issue.title, site.settings.language),
    date: {iso: issue.date, text: words.date(issue.date)},
    papers: words.papers(issue.entries.length)
  }
}
