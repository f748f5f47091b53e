import type {Diagnostic} from '../model/diagnostic.js'
import type {Issue} from '../model/issue.js'
import {message} from '../model/message.js'
import type {EntryRef, Facet, Paper} from '../model/site.js'
import {issueOrder} from './findings/issue-order.js'
import {tagsAlike} from './findings/tags-alike.js'
import type {JoinMemory} from './join-memory.js'
import type {Spelling} from './spellings.js'

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
    ...memory.paperFindings(papers).flat(),
    ...memory.twoIdentifiers(papers),
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
