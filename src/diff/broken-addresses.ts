import type {Issue} from '../model/issue.js'
import type {EntryRef} from '../model/site.js'
import type {BrokenAddress} from '../model/site-diff.js'
import {permanentAddresses} from './addresses.js'
import {brokenAnchors} from './broken-anchors.js'
import {brokenFacets} from './broken-facets.js'
import {brokenIssues} from './broken-issues.js'
import {brokenPapers} from './broken-papers.js'
import {changedFeedIds} from './changed-feed-ids.js'
import type {Matched} from './match-issues.js'
import type {Snapshot} from './snapshot.js'

/** A comparison, as far as it is known what became what. */
export type Comparison = {
  readonly before: Snapshot
  readonly after: Snapshot
  readonly issues: Matched<Issue>
  readonly entries: Matched<EntryRef>
  readonly issueAfter: ReadonlyMap<Issue, Issue>
  /** What became of an entry. */
  readonly entryAfter: ReadonlyMap<EntryRef, EntryRef>
}

/** Addresses that led to something and do not any more, or lead to something else; each once, in order. */
export function brokenAddresses(comparison: Comparison): readonly BrokenAddress[] {
  const standing = permanentAddresses(comparison.after.site)
  const found = [
    ...brokenIssues(comparison),
    ...brokenPapers(comparison, standing),
    ...brokenFacets(comparison, standing),
    ...brokenAnchors(comparison, standing),
    ...changedFeedIds(comparison)
  ]
  return [
    ...new Map(found.toReversed().map(broken => [`${broken.kind} ${broken.address}`, broken])).values()
  ].toReversed()
}
