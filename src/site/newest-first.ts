import {compareIssues} from './compare-issues.js'
import type {Member} from './members.js'

/** Newest issue first, inside an issue by position. */
export function newestFirst<T extends Member>(members: readonly T[]): readonly T[] {
  return members.toSorted((a, b) => compareIssues(b.issue, a.issue) || a.position - b.position)
}
