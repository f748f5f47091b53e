import type {EntryRef, Paper} from '../model/site.js'
import {changedPlaces} from './changed-places.js'
import type {IndexedPaper, IndexedPapers} from './index-papers.js'
import type {Member} from './member.js'
import {type PaperFacts, paperFacts} from './paper-facts.js'
import type {Spelling} from './spellings.js'

export type JoinedPapers = {
  /** In the order of the index. */
  readonly papers: readonly Paper[]
  /** By number. */
  readonly refs: readonly EntryRef[]
}

/** Makes papers and references of what an index says of entries, which come by number. */
export type JoinPapers = (
  index: IndexedPapers,
  members: readonly Member[],
  tags: ReadonlyMap<string, Spelling>
) => JoinedPapers

/** A paper while what points back to it is still being found. */
type Open = Paper & {readonly entries: EntryRef[]}

type Joined = JoinedPapers & {
  readonly index: IndexedPapers
  readonly members: readonly Member[]
  readonly tags: ReadonlyMap<string, Spelling>
}

/**
 * While index and spellings are the same, papers whose entries are all the same stay the very objects that they were.
 *
 * @param factsOf What the only entry of a paper says; most papers are recommended once.
 */
export function createJoinPapers(factsOf: (member: Member) => PaperFacts): JoinPapers {
  let last: Joined | null = null
  return (index, members, tags) => {
    const before: Joined | null = last !== null && last.index === index && last.tags === tags ? last : null
    const papers = before === null ? [] : [...before.papers]
    const refs = before === null ? [] : [...before.refs]
    for (const at of before === null ? index.papers.keys() : changedSince(before, members)) {
      const indexed = index.papers[at]
      if (indexed === undefined) continue
      const paper = open(
        indexed,
        indexed.entries.flatMap(number => members[number] ?? [])
      )
      for (const number of indexed.entries) {
        const [member, anchor] = [members[number], index.anchors[number]]
        if (member === undefined || anchor === undefined) continue
        const {issue, entry, position, values} = member
        const ref = {issue, entry, paper, position, anchor, values}
        refs[number] = ref
        paper.entries.push(ref)
      }
      papers[at] = paper
    }
    last = {index, members, tags, papers, refs}
    return last

    function open({key, slug, identifiers}: IndexedPaper, own: readonly Member[]): Open {
      const [only, ...others] = own
      const {title, authors, venue, links, ...facts} = only && others.length === 0 ? factsOf(only) : paperFacts(own)
      const spelt = facts.tags.map(tag => tags.get(tag)?.name ?? tag)
      return {key, slug, identifiers, title, entries: [], authors, venue, tags: spelt, links}
    }
  }
}

/** The indexes of papers of which an entry is another. */
function changedSince({index, members: before}: Joined, members: readonly Member[]): ReadonlySet<number> {
  return new Set(changedPlaces(before, members).flatMap(number => index.paperOf[number] ?? []))
}
