import type {Slug} from '../model/issue.js'
import type {Identifier} from '../model/site.js'
import {groupEntries} from './group-entries.js'
import type {Identity} from './identity.js'
import {uniqueSlugs} from './unique-slugs.js'

/** A paper before anything but its names is known. */
export type IndexedPaper = {
  readonly key: string
  readonly slug: Slug
  readonly identifiers: readonly Identifier[]
  /** The numbers of its entries, newest issue first, inside an issue by position. */
  readonly entries: readonly number[]
}

export type IndexedPapers = {
  /** In order of first appearance. */
  readonly papers: readonly IndexedPaper[]
  /** By the number of each entry, the index of its paper. */
  readonly paperOf: readonly number[]
  /** By the number of each entry, its id on the page of its issue. */
  readonly anchors: readonly string[]
}

/** Which entries recommend one paper, and what papers and entries are called. Issues come oldest first, entries are numbered. */
export function indexPapers(issues: readonly (readonly Identity[])[]): IndexedPapers {
  const issueOf = issues.flatMap((identities, index) => identities.map(() => index))
  const newestFirst = (a: number, b: number): number => (issueOf[b] ?? 0) - (issueOf[a] ?? 0) || a - b
  const slug = uniqueSlugs(['feed.xml', 'feed.json'])
  const paperOf: number[] = []
  const papers = groupEntries(issues.flat()).map(({key, wish, ids, members}, index) => {
    for (const number of members) paperOf[number] = index
    return {key, slug: slug(wish), identifiers: ids, entries: members.toSorted(newestFirst)}
  })
  let number = 0
  const anchors = issues.flatMap(identities => {
    const anchor = uniqueSlugs()
    return identities.map(() => anchor(papers[paperOf[number++] ?? 0]?.slug ?? ('' as Slug)))
  })
  return {papers, paperOf, anchors}
}
