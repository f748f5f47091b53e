import type {Checked} from '../model/diagnostic.js'
import type {Issue, SourcePath} from '../model/issue.js'
import type {EntryRef, FacetKind, Site} from '../model/site.js'
import {compareIssues} from './compare-issues.js'
import {facets} from './facets.js'
import {groupEntries} from './group-entries.js'
import {joinPapers} from './join-papers.js'
import {members} from './members.js'
import {newestFirst} from './newest-first.js'
import {siteFindings} from './site-findings.js'
import {spellings} from './spellings.js'

type Parts = Pick<Site, 'settings' | 'issues' | 'pictures' | 'assets'>

/**
 * Joins all issues, given in any order, to the site, with the findings that only their comparison can show.
 * Papers are related to each other only where they have pages.
 */
export function assemble({issues, settings, pictures, assets}: Parts): Checked<Site> {
  const oldestFirst = issues.toSorted(compareIssues)
  const all = oldestFirst.flatMap(members)
  const tags = spellings('tag', all)
  const {papers, refs} = joinPapers(groupEntries(all), newestFirst(all), tags, settings.outputs.papers)
  const facetsOf = (kind: FacetKind) => facets(kind, refs, kind === 'tag' ? tags : spellings(kind, all))

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
    pictures,
    assets,
    // Planned from the joined site, and added by who draws them.
    cards: {site: null, issues: new Map(), papers: new Map()}
  }
  return {value: site, diagnostics: siteFindings(oldestFirst, papers, tags, site.facets.tag)}
}

/** An issue without entries has its place too. */
function byFile(issues: readonly Issue[], refs: readonly EntryRef[]): ReadonlyMap<SourcePath, readonly EntryRef[]> {
  const found = new Map(issues.toReversed().map(({file}): [SourcePath, EntryRef[]] => [file, []]))
  for (const ref of refs) found.get(ref.issue.file)?.push(ref)
  return found
}
