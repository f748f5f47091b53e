import type {Issue} from '../../../model/issue.js'
import type {EntryRef, Render} from '../../../model/site.js'
import type {Context} from '../context.js'
import {entryView} from '../entries/entry.js'
import {issueView} from '../issues/issue.js'

/** The HTML of an issue, or of one recommendation, as it stands in a feed. */
export type FeedContent = {
  readonly issue: (issue: Issue) => string
  readonly paper: (ref: EntryRef) => string
}

/** @param context with absolute routes */
export function feedContent(context: Context, render: Render): FeedContent {
  const {routes, words} = context
  const make = (template: string, view: object, issue: Issue) =>
    // Only footnotes lead to a place on their own page, and the page of the issue has every one.
    render(template, {words: words.text, ...view}).replaceAll('<a href="#', `<a href="${routes.issue(issue.number)}#`)
  return {
    issue: issue => make('partials/feed-issue', {issue: issueView(context, issue)}, issue),
    paper: ref => make('partials/feed-paper', {entry: entryView(context, ref, 2, false)}, ref.issue)
  }
}
