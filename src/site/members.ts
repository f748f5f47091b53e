import type {Entry, Issue} from '../model/issue.js'

/** An entry and where it stands, before its paper is known. */
export type Member = {
  readonly issue: Issue
  readonly entry: Entry
  /** 1-based, within the issue. */
  readonly position: number
}

export function members(issue: Issue): readonly Member[] {
  return issue.entries.map((entry, index) => ({issue, entry, position: index + 1}))
}
