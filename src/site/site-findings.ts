import type {Diagnostic} from '../model/diagnostic.js'
import type {Issue} from '../model/issue.js'
import {message} from '../model/message.js'
import type {EntryRef, Facet, Paper} from '../model/site.js'
import {issueOrder} from './findings/issue-order.js'
import {recommendedBefore} from './findings/recommended-before.js'
import {tagsAlike} from './findings/tags-alike.js'
import {twoIdentifiers} from './findings/two-identifiers.js'
import {twoTitles} from './findings/two-titles.js'
import {venueConflict} from './findings/venue-conflict.js'
import type {JoinMemory} from './join-memory.js'
import type {Spelling} from './spellings.js'
import {titleKey} from './title-key.js'

/** What no issue shows alone. Issues come oldest first: the later of two gets the finding. */
export function siteFindings(
  issues: readonly Issue[],
  papers: readonly Paper[],
  tags: ReadonlyMap<string, Spelling>,
  tagFacets: readonly Facet[],
  memory: JoinMemory
): readonly Diagnostic[] {
  const isMixed = [...tags.values()].some(({counts}) => counts.size > 1)
  return [
    ...duplicateNumbers(issues),
    ...issueOrder(issues),
    ...issues.flatMap(memory.findings),
    ...papers
      .filter(({entries}) => entries.length > 1)
      .flatMap(paper => [
        ...duplicateEntries(paper),
        ...twoTitles(paper),
        ...venueConflict(paper),
        ...recommendedBefore(paper)
      ]),
    ...twoIdentifiers(papers, memory.titleKey),
    ...(isMixed ? papers.flatMap(paper => paper.entries.flatMap(ref => tagSpellings(ref, tags))) : []),
    ...tagsAlike(tagFacets)
  ]
}

function duplicateNumbers(issues: readonly Issue[]): readonly Diagnostic[] {
  const first = new Map<number, Issue>()
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

function duplicateEntries(paper: Paper): readonly Diagnostic[] {
  return paper.entries.flatMap((ref, index): readonly Diagnostic[] => {
    const first = paper.entries.findIndex(other => other.issue === ref.issue)
    const other = paper.entries[first]
    // With another title it may well be another paper, and another finding says so.
    if (first === index || other === undefined || titleKey(other.entry.title) !== titleKey(ref.entry.title)) return []
    return [
      {
        ruleId: 'entry/duplicate',
        reason:
          paper.title === null
            ? message`Unexpected second entry of a paper, expected one an issue`
            : message`Unexpected second entry of \`${paper.title}\`, expected one an issue`,
        file: ref.issue.file,
        place: ref.entry.place,
        related: {reason: message`The first entry of the paper`, file: other.issue.file, place: other.entry.place}
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
