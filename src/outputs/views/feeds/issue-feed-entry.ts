import type {Issue} from '../../../model/issue.js'
import type {Context} from '../context.js'
import {excerpt} from '../excerpt.js'
import {middling} from '../figures/picture.js'
import {coverOf} from '../issues/cover.js'
import {entriesOf} from '../issues/issue.js'
import {textOf} from '../text.js'
import type {FeedEntry} from './feed-entry.js'
import {tagUri} from './tag-uri.js'

/** @param context with absolute routes */
export function issueFeedEntry(context: Context, issue: Issue, content: string): FeedEntry {
  const {site, routes, words} = context
  const refs = entriesOf(context, issue)
  const tags = new Map(refs.flatMap(ref => ref.values.tag).map(({key, name}) => [key, name]))
  const cover = coverOf(context, issue)
  const summary = excerpt(issue.description ?? refs.map(({entry}) => entry.title ?? '').join(' · '), 300)
  return {
    id: tagUri(site.settings, `issues/${issue.number}`),
    title: textOf(words.issueTitle(issue.number, issue.title), site.settings.language),
    href: routes.issue(issue.number),
    date: `${issue.date}T00:00:00Z`,
    day: words.date(issue.date),
    authors: issue.editors.map(name => ({name, href: null})),
    tags: [...tags.values()],
    summary: summary === null ? null : textOf(summary, site.settings.language),
    paper: null,
    image: cover && routes.file(middling(cover.picture).path),
    content
  }
}
