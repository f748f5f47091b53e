import type {Issue} from '../model/issue.js'

/** The issues before and after one in time, given its index in `issues`, which are newest first. */
export function neighbours(
  issues: readonly Issue[],
  index: number
): {readonly previous: Issue | null; readonly next: Issue | null} {
  return {previous: issues[index + 1] ?? null, next: issues[index - 1] ?? null}
}
