import type {EntryRef} from '../model/site.js'
import type {BrokenAddress} from '../model/site-diff.js'
import {routes} from './addresses.js'
import type {Comparison} from './comparison.js'
import {reasonOf} from './reason-of.js'
import {whyElsewhere} from './why-elsewhere.js'

/** Anchors of entries; but where an issue has another number or is gone, its page says it for all that stayed in it. */
export function brokenAnchors(comparison: Comparison, standing: ReadonlySet<string>): readonly BrokenAddress[] {
  const {issues, entries, entryAfter} = comparison
  const lost = new Set(issues.removed)
  const gone = entries.removed.flatMap((ref): readonly BrokenAddress[] => {
    const address = anchorOf(ref)
    const isSaid = lost.has(ref.issue) || comparison.issueAfter.get(ref.issue)?.number !== ref.issue.number
    return isSaid || standing.has(address) ? [] : [{address, kind: 'anchor', reason: 'removed', now: null}]
  })
  const changed = [...entryAfter].flatMap(([a, b]): readonly BrokenAddress[] => {
    const [address, now] = [anchorOf(a), anchorOf(b)]
    const why = whyElsewhere(a, b, comparison)
    return address === now || why === 'number'
      ? []
      : [{address, kind: 'anchor', reason: why ?? reasonOf(a.paper, b.paper), now}]
  })
  return [...gone, ...changed]
}

function anchorOf({issue, anchor}: EntryRef): string {
  return routes.entry(issue.number, anchor)
}
