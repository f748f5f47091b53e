import type {EntryRef} from '../model/site.js'
import type {BreakReason, BrokenAddress} from '../model/site-diff.js'
import {permanentName} from '../site/permanent-name.js'
import type {Comparison} from './comparison.js'
import {whyElsewhere} from './why-elsewhere.js'

/** Ids of items that are there on both sides under different ones: feed readers take those for new. */
export function changedFeedIds(comparison: Comparison): readonly BrokenAddress[] {
  const {before, after, issues, entryAfter} = comparison
  if (!before.site.settings.outputs.feed || !after.site.settings.outputs.feed) return []
  const ofIssues = issues.pairs.flatMap(([a, b]) => differing(`issues/${a.number}`, `issues/${b.number}`, 'number'))
  const ofEntries = [...entryAfter].flatMap(([a, b]) =>
    differing(idOf(a), idOf(b), whyElsewhere(a, b, comparison) ?? (isPlace(a) && isPlace(b) ? 'order' : 'identifier'))
  )
  return [...ofIssues, ...ofEntries]
}

function differing(address: string, now: string, reason: BreakReason): readonly BrokenAddress[] {
  return address === now ? [] : [{address, kind: 'feed id', reason, now}]
}

function idOf(ref: EntryRef): string {
  return `issues/${ref.issue.number}/${permanentName(ref)}`
}

function isPlace(ref: EntryRef): boolean {
  return /^\d+$/.test(permanentName(ref))
}
