import type {Paper} from '../model/site.js'
import type {BreakReason, BrokenAddress} from '../model/site-diff.js'
import {routes} from './addresses.js'
import type {Comparison} from './comparison.js'
import {reasonOf} from './reason-of.js'

/** Pages of papers whose address changed, or that are gone. */
export function brokenPapers(comparison: Comparison, standing: ReadonlySet<string>): readonly BrokenAddress[] {
  const {before, after} = comparison
  if (!before.site.settings.outputs.papers) return []
  const isOn = after.site.settings.outputs.papers
  return before.site.papers.flatMap((paper): readonly BrokenAddress[] => {
    const other = paperAfter(paper, comparison)
    const address = routes.paper(paper.slug)
    const now = isOn && other !== null ? routes.paper(other.slug) : null
    if (now === address || (now === null && standing.has(address))) return []
    return [{address, kind: 'page', reason: isOn ? whyMoved(paper, other, comparison) : 'switched off', now}]
  })
}

/** The paper that the oldest entry left belongs to. */
function paperAfter(paper: Paper, {entryAfter}: Comparison): Paper | null {
  const others = paper.entries.toReversed().flatMap(ref => entryAfter.get(ref)?.paper ?? [])
  return others.find(({key}) => key === paper.key) ?? others[0] ?? null
}

function whyMoved(paper: Paper, other: Paper | null, {after, issues}: Comparison): BreakReason {
  if (other !== null) return reasonOf(paper, other)
  const files = new Set(after.drafts.map(({file}) => file))
  const isDraft = issues.removed.some(issue => files.has(issue.file) && paper.entries.some(ref => ref.issue === issue))
  return isDraft ? 'draft' : 'removed'
}
