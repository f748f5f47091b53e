import type {Issue} from '../model/issue.js'
import type {FacetKind, FacetValue} from '../model/site.js'
import {type ByFile, createByFile} from './create-by-file.js'
import type {Features} from './create-relate.js'
import type {Identity} from './identity.js'
import {type FacetIndex, indexFacet} from './index-facet.js'
import {type IndexedPapers, indexPapers} from './index-papers.js'
import {type IssueParts, issueParts} from './issue-parts.js'
import {createJoinFacet, type JoinFacet} from './join-facet.js'
import {createJoinPapers, type JoinPapers} from './join-papers.js'
import type {Member} from './member.js'
import {paperFacts} from './paper-facts.js'
import {relatedFeatures} from './related-features.js'
import {remembered} from './remembered.js'
import {createSiteFindings, type SiteFindings} from './site-findings.js'
import {whileSame} from './while-same.js'

/**
 * What issues tell alone, and what only their titles, numbers and facets tell together: nearly all of the work of joining
 * them. Who joins again and again, as `dev` does, keeps one; then an edited issue costs what it takes to read that one.
 * Everything in it is a pure function of what it is given, so it changes nothing but the time.
 */
export type JoinMemory = {
  readonly parts: (issue: Issue) => IssueParts
  readonly features: (member: Member) => Features
  readonly findings: SiteFindings
  /** Given the issues oldest first, and so below. */
  readonly papers: (issues: readonly (readonly Identity[])[]) => IndexedPapers
  readonly facets: Readonly<Record<FacetKind, (issues: readonly (readonly (readonly FacetValue[])[])[]) => FacetIndex>>
  readonly joinPapers: JoinPapers
  readonly joinFacet: Readonly<Record<FacetKind, JoinFacet>>
  readonly byFile: ByFile
}

export function createJoinMemory(): JoinMemory {
  const facet = (kind: FacetKind) =>
    whileSame<readonly (readonly FacetValue[])[], FacetIndex>(issues => indexFacet(kind, issues))
  const join = createJoinFacet
  return {
    parts: remembered(issueParts),
    features: remembered(relatedFeatures),
    findings: createSiteFindings(),
    papers: whileSame(indexPapers),
    facets: {tag: facet('tag'), recommender: facet('recommender'), venue: facet('venue'), year: facet('year')},
    joinPapers: createJoinPapers(remembered(member => paperFacts([member]))),
    joinFacet: {tag: join('tag'), recommender: join('recommender'), venue: join('venue'), year: join('year')},
    byFile: createByFile()
  }
}
