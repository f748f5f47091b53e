import type {BrokenAddress} from '../model/site-diff.js'
import {permanentAddresses} from './addresses.js'
import {brokenAnchors} from './broken-anchors.js'
import {brokenFacets} from './broken-facets.js'
import {brokenIssues} from './broken-issues.js'
import {brokenPapers} from './broken-papers.js'
import {changedFeedIds} from './changed-feed-ids.js'
import type {Comparison} from './comparison.js'

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
