/** A page of a long list: which of its members it holds, `end` not among them. */
export type Cut = {
  /** `null` for the front, which has the plain address. */
  readonly number: number | null
  readonly start: number
  readonly end: number
}

/**
 * Cuts a list, newest first, into pages of `length`, and those are numbered from the oldest on: what was added since
 * changes the front alone, so that a page keeps its address and what is on it. The front holds the newest, at least
 * half a page and less than one and a half, and comes first.
 */
export function cutPages(count: number, length: number): readonly [Cut, ...Cut[]] {
  const full = Math.max(0, Math.floor(count / length - 0.5))
  const front = count - full * length
  const older = Array.from({length: full}, (_, index) => ({
    number: full - index,
    start: front + index * length,
    end: front + (index + 1) * length
  }))
  return [{number: null, start: 0, end: front}, ...older]
}
