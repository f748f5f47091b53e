import type {EntryRef, Paper} from '../model/site.js'
import type {Group} from './group-entries.js'
import type {Member} from './members.js'
import {newestFirst} from './newest-first.js'
import {paperFacts} from './paper-facts.js'
import {related} from './related.js'
import {relatedFeatures} from './related-features.js'
import type {Spelling} from './spellings.js'
import {uniqueSlugs} from './unique-slugs.js'

type Joined = {
  /** In the order of the groups. */
  readonly papers: readonly Paper[]
  /** In the order of the members. */
  readonly refs: readonly EntryRef[]
}

/** A paper while what points back to it is still being found. */
type Open = Paper & {readonly entries: EntryRef[]; readonly related: Paper[]}

/**
 * Makes papers of groups, which come in order of first appearance, and references of members, newest first.
 * Only `relate` finds related papers: it takes as long as all the rest.
 */
export function joinPapers(
  groups: readonly Group[],
  members: readonly Member[],
  tags: ReadonlyMap<string, Spelling>,
  relate: boolean
): Joined {
  const slug = uniqueSlugs(['feed.xml', 'feed.json'])
  const paperOf = new Map<Member, Open>()
  const papers = groups.map(group => {
    const facts = paperFacts(newestFirst(group.members), tags)
    const {key, wish, ids: identifiers} = group
    const paper: Open = {key, slug: slug(wish), identifiers, ...facts, entries: [], related: []}
    for (const member of group.members) paperOf.set(member, paper)
    return paper
  })
  if (relate) {
    for (const [index, others] of related(groups.map(relatedFeatures)).entries()) {
      papers[index]?.related.push(...others.flatMap(other => papers[other] ?? []))
    }
  }
  return {papers, refs: refer(members, paperOf)}
}

function refer(members: readonly Member[], paperOf: ReadonlyMap<Member, Open>): readonly EntryRef[] {
  const anchors = new Map(members.map(({issue}) => [issue, uniqueSlugs()]))
  return members.flatMap(member => {
    const paper = paperOf.get(member)
    const anchor = anchors.get(member.issue)
    if (paper === undefined || anchor === undefined) return []
    const ref = {...member, paper, anchor: anchor(paper.slug)}
    paper.entries.push(ref)
    return [ref]
  })
}
