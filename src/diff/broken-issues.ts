import type {BrokenAddress} from '../model/site-diff.js'
import {routes} from './addresses.js'
import type {Comparison} from './comparison.js'

/** Pages of issues that have another number, or are gone. */
export function brokenIssues({after, issues}: Comparison): readonly BrokenAddress[] {
  const renumbered = issues.pairs.filter(([a, b]) => a.number !== b.number)
  return [
    ...renumbered.map(
      ([a, b]): BrokenAddress => ({
        address: routes.issue(a.number),
        kind: 'page',
        reason: 'number',
        now: routes.issue(b.number)
      })
    ),
    ...issues.removed.map((issue): BrokenAddress => {
      const isDraft = after.drafts.some(({file, number}) => file === issue.file || number === issue.number)
      return {address: routes.issue(issue.number), kind: 'page', reason: isDraft ? 'draft' : 'removed', now: null}
    })
  ]
}
