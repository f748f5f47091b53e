import type {IssueDraft} from '../model/issue.js'

export type NextIssue = {
  readonly number: number
  readonly date: string
  /** The days between issues that the date was reckoned with; `null` where the last ones tell none. */
  readonly rhythm: number | null
  /** The fewest and the most days between the last issues; `null` of fewer than two. */
  readonly gaps: readonly [fewest: number, most: number] | null
  /** The title of the last issue with its number counted up; `null` where it has none to count. */
  readonly title: string | null
}

const day = 86_400_000

/** How many of the last issues tell the rhythm. */
const lately = 9

/**
 * What the next issue would be: the number after the highest, the last date plus the usual gap between issues.
 *
 * @param today Of the machine; the date where issues tell none, since they are few or come as they like.
 */
export function nextIssue(issues: readonly IssueDraft[], today: string): NextIssue {
  const numbered = issues.flatMap(({number, title}) => (number === null ? [] : [{number, title}]))
  const last = numbered.reduce<(typeof numbered)[number] | null>(
    (best, one) => (best && best.number >= one.number ? best : one),
    null
  )
  const number = (last?.number ?? 0) + 1
  const days = [...new Set(issues.flatMap(({date}) => (date === null ? [] : [Date.parse(date) / day])))]
    .sort((a, b) => a - b)
    .slice(-lately)
  const gaps = days.slice(1).map((one, index) => one - (days[index] ?? one))
  gaps.sort((a, b) => a - b)
  const rhythm = rhythmOf(gaps)
  const newest = days.at(-1)
  const date =
    newest !== undefined && rhythm !== null ? new Date((newest + rhythm) * day).toISOString().slice(0, 10) : today
  const [fewest, most] = [gaps[0], gaps.at(-1)]
  const range = fewest === undefined || most === undefined ? null : ([fewest, most] as const)
  return {number, date, rhythm, gaps: range, title: last?.title ? countedUp(last.title, last.number) : null}
}

/** The middle one of some gaps, if most are like it: a holiday is no other rhythm, and an archive with holes has none. */
function rhythmOf(gaps: readonly number[]): number | null {
  const middle = gaps[gaps.length >> 1]
  if (middle === undefined) return null
  const alike = gaps.filter(gap => Math.abs(gap - middle) <= Math.max(1, middle / 4))
  return alike.length * 2 > gaps.length ? middle : null
}

/** `周末读什么 #81` → `… #82`: where the number of the issue stands behind `#` or `第`, once. */
function countedUp(title: string, number: number): string | null {
  const marks = [...title.matchAll(/(?<=[#＃第]\s*|No\.\s*)(0*)(\d+)(?!\d)/g)].filter(
    ([, , digits]) => Number(digits) === number
  )
  const [mark] = marks
  if (!mark || marks.length > 1) return null
  const next = String(number + 1).padStart(mark[0].length, '0')
  return title.slice(0, mark.index) + next + title.slice(mark.index + mark[0].length)
}
