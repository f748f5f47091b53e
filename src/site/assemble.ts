import type {Checked} from '../model/diagnostic.js'
import type {EntryRef, Facet, FacetKind, Site} from '../model/site.js'
import {compareIssues} from './compare-issues.js'
import {createRelated} from './create-related.js'
import {createJoinMemory} from './join-memory.js'
import {joinPapers} from './join-papers.js'
import {siteFindings} from './site-findings.js'

type Parts = Pick<Site, 'settings' | 'issues' | 'pictures' | 'assets'>

/**
 * Joins all issues, given in any order, to the site, with the findings that only their comparison can show.
 *
 * @param memory Of issues that were joined before, for who does so again and again.
 */
export function assemble({issues, settings, pictures, assets}: Parts, memory = createJoinMemory()): Checked<Site> {
  const oldestFirst = issues.toSorted(compareIssues)
  const parts = oldestFirst.map(memory.parts)
  const members = parts.flatMap(({members}) => members)
  const indexOf = (kind: FacetKind) => memory.facets[kind](parts.map(({values}) => values[kind]))
  const tags = indexOf('tag')
  const index = memory.papers(parts.map(({identities}) => identities))
  const {papers, refs} = joinPapers(index, members, tags.spellings, memory)
  const facetsOf = (kind: FacetKind): readonly Facet[] =>
    indexOf(kind).facets.map(facet => ({...facet, entries: facet.entries.flatMap(number => refs[number] ?? [])}))

  const site: Site = {
    settings,
    issues: oldestFirst.toReversed(),
    entries: byFile(oldestFirst, refs),
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
  const diagnostics = siteFindings(oldestFirst, papers, tags.spellings, site.facets.tag, memory)
  return {value: site, diagnostics}
}

/** An issue without entries has its place too. */
function byFile(oldestFirst: Site['issues'], refs: readonly EntryRef[]): Site['entries'] {
  let start = refs.length
  const found = oldestFirst.toReversed().map(({file, entries}) => {
    start -= entries.length
    return [file, refs.slice(start, start + entries.length)] as const
  })
  return new Map(found)
}
