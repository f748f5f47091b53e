import type {Issue} from '../model/issue.js'
import {issueParts} from '../site/issue-parts.js'

export type Pair<T> = readonly [before: T, after: T]
export type Matched<T> = {
  readonly pairs: readonly Pair<T>[]
  readonly removed: readonly T[]
  readonly added: readonly T[]
}

/** Which issue became which: the number tells, else the file, else that most of the papers are the same. */
export function matchIssues(before: readonly Issue[], after: readonly Issue[]): Matched<Issue> {
  const pairs: Pair<Issue>[] = []
  const removed = new Set(before)
  const added = new Set(after)
  const pair = (a: Issue, b: Issue): void => {
    pairs.push([a, b])
    removed.delete(a)
    added.delete(b)
  }
  for (const key of [({number}: Issue) => String(number), ({file}: Issue) => file]) {
    const byKey = new Map([...added].toReversed().map(issue => [key(issue), issue]))
    for (const issue of [...removed]) {
      const other = byKey.get(key(issue))
      if (other === undefined || !added.has(other)) continue
      pair(issue, other)
    }
  }
  if (added.size > 0) {
    for (const issue of [...removed]) {
      const other = [...added].find(each => mostlySame(issue, each))
      if (other !== undefined) pair(issue, other)
    }
  }
  return {pairs, removed: [...removed], added: [...added]}
}

function mostlySame(a: Issue, b: Issue): boolean {
  const keys = papersOf(a)
  const common = [...papersOf(b)].filter(key => keys.has(key)).length
  return common > 0 && 2 * common >= Math.max(a.entries.length, b.entries.length)
}

function papersOf(issue: Issue): ReadonlySet<string> {
  return new Set(issueParts(issue).identities.map(({key}) => key))
}
