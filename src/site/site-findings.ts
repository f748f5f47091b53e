import type {Diagnostic} from '../model/diagnostic.js'
import type {Issue} from '../model/issue.js'
import {message} from '../model/message.js'
import type {EntryRef, Facet, Paper} from '../model/site.js'
import {eachWhileSame} from './each-while-same.js'
import {canonicalLinks} from './findings/canonical-links.js'
import {countMismatch} from './findings/count-mismatch.js'
import {cutAddresses} from './findings/cut-addresses.js'
import {type Dated, issueOrder} from './findings/issue-order.js'
import {paperFindings} from './findings/paper-findings.js'
import {tagsAlike} from './findings/tags-alike.js'
import {createTwoIdentifiers} from './findings/two-identifiers.js'
import {joinLists} from './join-lists.js'
import {rememberedTexts} from './remembered-texts.js'
import type {Spelling} from './spellings.js'
import {titleKey} from './title-key.js'
import {whileSame} from './while-same.js'

/** What no issue shows alone. Issues come oldest first: the later of two gets the finding. */
export type SiteFindings = (
  issues: readonly Issue[],
  papers: readonly Paper[],
  tags: ReadonlyMap<string, Spelling>,
  tagFacets: readonly Facet[]
) => readonly Diagnostic[]

/** Only what is another than the last time is looked at again. */
export function createSiteFindings(): SiteFindings {
  const datesOf = eachWhileSame(dated)
  const inSeries = whileSame((issues: readonly Dated[]) => [...duplicateNumbers(issues), ...issueOrder(issues)])
  const inIssues = eachWhileSame((issue: Issue) => [
    ...countMismatch(issue),
    ...canonicalLinks(issue),
    ...cutAddresses(issue)
  ])
  const inPapers = eachWhileSame(paperFindings)
  const twoIdentifiers = createTwoIdentifiers(rememberedTexts(titleKey))
  return (issues, papers, tags, tagFacets) => {
    const isMixed = [...tags.values()].some(({counts}) => counts.size > 1)
    return [
      ...inSeries(datesOf(issues)),
      ...joinLists(inIssues(issues)),
      ...joinLists(inPapers(papers)),
      ...twoIdentifiers(papers),
      ...(isMixed ? papers.flatMap(paper => paper.entries.flatMap(ref => tagSpellings(ref, tags))) : []),
      ...tagsAlike(tagFacets)
    ]
  }
}

function dated({number, date, file, place}: Issue): Dated {
  return {number, date, file, place}
}

function duplicateNumbers(issues: readonly Dated[]): readonly Diagnostic[] {
  const first = new Map<number, Dated>()
  return issues.flatMap((issue): readonly Diagnostic[] => {
    const other = first.get(issue.number)
    if (other === undefined) {
      first.set(issue.number, issue)
      return []
    }
    return [
      {
        ruleId: 'issue/duplicate-number',
        reason: message`Unexpected number ${issue.number}, expected one that no other issue has`,
        file: issue.file,
        place: issue.place,
        actual: String(issue.number),
        related: {reason: message`The other issue with this number`, file: other.file, place: other.place}
      }
    ]
  })
}

function tagSpellings(ref: EntryRef, tags: ReadonlyMap<string, Spelling>): readonly Diagnostic[] {
  return ref.values.tag.flatMap(({key, name}): readonly Diagnostic[] => {
    const spelling = tags.get(key)
    if (spelling === undefined || spelling.name === name) return []
    const entries = (tag: string) => {
      const count = spelling.counts.get(tag) ?? 0
      return count === 1 ? message`${count} entry` : message`${count} entries`
    }
    return [
      {
        ruleId: 'tag/spelling',
        reason: message`Unexpected tag spelling \`${name}\` (${entries(name)}), expected \`${spelling.name}\` (${entries(spelling.name)})`,
        file: ref.issue.file,
        place: ref.entry.place,
        actual: name,
        expected: [spelling.name]
      }
    ]
  })
}
