import type {Issue, IssueDraft} from '../model/issue.js'
import {remembered} from '../site/remembered.js'

/** A draft as an issue; `null` if it lacks number, title or date, and so can be on no page. */
export type WholeIssue = (draft: IssueDraft) => Issue | null

/** The same draft is the very same issue. */
export function createWholeIssue(): WholeIssue {
  return remembered(draft => {
    const {number, title, date} = draft
    return number === null || title === null || date === null ? null : {...draft, number, title, date}
  })
}
