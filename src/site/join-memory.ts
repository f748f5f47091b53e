import type {Diagnostic} from '../model/diagnostic.js'
import type {Issue} from '../model/issue.js'
import type {FacetKind, FacetValue} from '../model/site.js'
import type {Features} from './create-relate.js'
import {canonicalLinks} from './findings/canonical-links.js'
import {countMismatch} from './findings/count-mismatch.js'
import type {Identity} from './identity.js'
import {type FacetIndex, indexFacet} from './index-facet.js'
import {type IndexedPapers, indexPapers} from './index-papers.js'
import {type IssueParts, issueParts} from './issue-parts.js'
import type {Member} from './member.js'
import {type PaperFacts, paperFacts} from './paper-facts.js'
import {relatedFeatures} from './related-features.js'
import {remembered} from './remembered.js'
import {rememberedTexts} from './remembered-texts.js'
import {titleKey} from './title-key.js'
import {whileSame} from './while-same.js'

/**
 * What issues tell alone, and what only their titles, numbers and facets tell together: nearly all of the work of joining
 * them. Who joins again and again, as `dev` does, keeps one; then an edited issue costs what it takes to read that one.
 * Everything in it is a pure function of what it is given, so it changes nothing but the time.
 */
export type JoinMemory = {
  readonly parts: (issue: Issue) => IssueParts
  /** Of a paper that nobody else recommends. */
  readonly facts: (member: Member) => PaperFacts
  readonly features: (member: Member) => Features
  /** What is wrong with an issue, whatever the others say. */
  readonly findings: (issue: Issue) => readonly Diagnostic[]
  readonly titleKey: (title: string) => string | null
  /** Given the issues oldest first, and so below. */
  readonly papers: (issues: readonly (readonly Identity[])[]) => IndexedPapers
  readonly facets: Readonly<Record<FacetKind, (issues: readonly (readonly (readonly FacetValue[])[])[]) => FacetIndex>>
}

export function createJoinMemory(): JoinMemory {
  const facet = (kind: FacetKind) =>
    whileSame<readonly (readonly FacetValue[])[], FacetIndex>(issues => indexFacet(kind, issues))
  return {
    parts: remembered(issueParts),
    facts: remembered(member => paperFacts([member])),
    features: remembered(relatedFeatures),
    findings: remembered(issue => [...countMismatch(issue), ...canonicalLinks(issue)]),
    titleKey: rememberedTexts(titleKey),
    papers: whileSame(indexPapers),
    facets: {tag: facet('tag'), recommender: facet('recommender'), venue: facet('venue'), year: facet('year')}
  }
}
