import type {Issue} from '../../../model/issue.js'
import type {Context} from '../context.js'
import {entryTitle} from '../entries/entry.js'
import {entriesOf} from './issue.js'

/** What an issue says of itself, else its first titles: for descriptions that others show. */
export function issueSummary(context: Context, issue: Issue): string {
  const titles = entriesOf(context, issue)
    .slice(0, 3)
    .map(ref => entryTitle(context, ref).text)
  return issue.description ?? context.words.list(titles)
}
