import type {EntryRef, Paper} from '../model/site.js'
import type {IndexedPapers} from './index-papers.js'
import type {JoinMemory} from './join-memory.js'
import type {Member} from './member.js'
import {paperFacts} from './paper-facts.js'
import type {Spelling} from './spellings.js'

type Joined = {
  /** In the order of the index. */
  readonly papers: readonly Paper[]
  /** By number. */
  readonly refs: readonly EntryRef[]
}

/** A paper while what points back to it is still being found. */
type Open = Paper & {readonly entries: EntryRef[]}

/** Makes papers and references of what an index says of entries, which come by number. */
export function joinPapers(
  index: IndexedPapers,
  members: readonly Member[],
  tags: ReadonlyMap<string, Spelling>,
  memory: JoinMemory
): Joined {
  const papers = index.papers.map(({key, slug, identifiers, entries}): Open => {
    const own = entries.flatMap(number => members[number] ?? [])
    const {title, authors, venue, links, ...facts} = factsOf(own, memory)
    const spelt = facts.tags.map(tag => tags.get(tag)?.name ?? tag)
    return {key, slug, identifiers, title, entries: [], authors, venue, tags: spelt, links}
  })
  const refs = members.flatMap(({issue, entry, position, values}, number): readonly EntryRef[] => {
    const paper = papers[index.paperOf[number] ?? -1]
    const anchor = index.anchors[number]
    return paper === undefined || anchor === undefined ? [] : [{issue, entry, paper, position, anchor, values}]
  })
  for (const [at, {entries}] of index.papers.entries()) {
    for (const number of entries) papers[at]?.entries.push(...(refs[number] ? [refs[number]] : []))
  }
  return {papers, refs}
}

/** Most papers are recommended once. */
function factsOf(members: readonly Member[], memory: JoinMemory) {
  const [only, ...others] = members
  return only && others.length === 0 ? memory.facts(only) : paperFacts(members)
}
