import type {Checked} from '../model/diagnostic.js'
import type {FacetKind, Site} from '../model/site.js'
import {compareIssues} from './compare-issues.js'
import {createRelated} from './create-related.js'
import {joinLists} from './join-lists.js'
import {createJoinMemory} from './join-memory.js'

type Parts = Pick<Site, 'settings' | 'issues' | 'pictures' | 'assets'>

/**
 * Joins all issues, given in any order, to the site, with the findings that only their comparison can show.
 *
 * @param memory Of issues that were joined before, for who does so again and again.
 */
export function assemble({issues, settings, pictures, assets}: Parts, memory = createJoinMemory()): Checked<Site> {
  const oldestFirst = issues.toSorted(compareIssues)
  const parts = oldestFirst.map(memory.parts)
  const members = joinLists(parts.map(({members}) => members))
  const indexOf = (kind: FacetKind) => memory.facets[kind](parts.map(({values}) => values[kind]))
  const tags = indexOf('tag')
  const index = memory.papers(parts.map(({identities}) => identities))
  const {papers, refs} = memory.joinPapers(index, members, tags.spellings)
  const facetsOf = (kind: FacetKind) => memory.joinFacet[kind](indexOf(kind), refs)

  const site: Site = {
    settings,
    issues: oldestFirst.toReversed(),
    entries: memory.byFile(oldestFirst, refs),
    papers,
    facets: {
      tag: facetsOf('tag'),
      recommender: facetsOf('recommender'),
      venue: facetsOf('venue'),
      year: facetsOf('year')
    },
    related: createRelated(papers, index, members, memory),
    pictures,
    assets,
    // Planned from the joined site, and added by who draws them.
    cards: {site: null, issues: new Map(), papers: new Map()}
  }
  const diagnostics = memory.findings(oldestFirst, papers, tags.spellings, site.facets.tag)
  return {value: site, diagnostics}
}
