import type {Diagnostic} from '../../model/diagnostic.js'
import type {Issue} from '../../model/issue.js'
import {message} from '../../model/message.js'
import {longestRise} from './longest-rise.js'

/** What the order of issues depends on. */
export type Dated = Pick<Issue, 'number' | 'date' | 'file' | 'place'>

/** Numbers and dates of the whole series: dates that go back while numbers go up, two issues of one day, gaps. */
export function issueOrder(issues: readonly Dated[]): readonly Diagnostic[] {
  const sorted = issues.toSorted((a, b) => a.number - b.number)
  // One of two issues with one number has a wrong one, and where that belongs nobody can tell.
  const byNumber = sorted.filter(
    ({number}, at) => sorted[at - 1]?.number !== number && sorted[at + 1]?.number !== number
  )
  const inOrder = new Set(longestRise(byNumber.map(({date}) => date)))
  const good = byNumber.filter((_, index) => inOrder.has(index))
  const known = new Set(good)
  return [
    ...byNumber.flatMap((issue, index) => (inOrder.has(index) ? [] : outOfOrder(issue, byNumber, index, known))),
    ...good.flatMap((issue, index) => sameDate(issue, good[index - 1])),
    ...gaps(sorted)
  ]
}

/** Only those that stand out of the longest series in order: one wrong date must not put all others in the wrong. */
function outOfOrder(
  issue: Dated,
  issues: readonly Dated[],
  at: number,
  known: ReadonlySet<Dated>
): readonly Diagnostic[] {
  const before = issues.slice(0, at).findLast(other => known.has(other))
  const after = issues.slice(at + 1).find(other => known.has(other))
  const isEarly = before !== undefined && issue.date < before.date
  const other = isEarly ? before : after
  if (other === undefined) return []
  return [
    {
      ruleId: 'issue/out-of-order',
      reason: isEarly
        ? message`Unexpected date ${issue.date} of issue ${issue.number}, expected one not before ${other.date}, that of issue ${other.number}`
        : message`Unexpected date ${issue.date} of issue ${issue.number}, expected one not after ${other.date}, that of issue ${other.number}`,
      file: issue.file,
      place: issue.place,
      actual: issue.date,
      related: {reason: message`Issue ${other.number}`, file: other.file, place: other.place}
    }
  ]
}

function sameDate(issue: Dated, before: Dated | undefined): readonly Diagnostic[] {
  if (before === undefined || before.date !== issue.date || before.number === issue.number) return []
  return [
    {
      ruleId: 'issue/same-date',
      reason: message`Unexpected date ${issue.date}, which issue ${before.number} has too`,
      file: issue.file,
      place: issue.place,
      actual: issue.date,
      related: {reason: message`Issue ${before.number}`, file: before.file, place: before.place}
    }
  ]
}

/** A selection of issues has no gaps that mean anything: where more are absent than there, nothing is said. */
function gaps(issues: readonly Dated[]): readonly Diagnostic[] {
  const [first, last] = [issues[0]?.number ?? 0, issues.at(-1)?.number ?? 0]
  if (last - first + 1 - issues.length > issues.length / 2) return []
  return issues.flatMap((issue, index): readonly Diagnostic[] => {
    const before = issues[index - 1]
    if (before === undefined || issue.number - before.number < 2) return []
    const [from, to] = [before.number + 1, issue.number - 1]
    return [
      {
        ruleId: 'issue/number-gap',
        reason:
          from === to
            ? message`Unexpected number ${issue.number} behind ${before.number}: there is no issue ${from}`
            : message`Unexpected number ${issue.number} behind ${before.number}: there are no issues ${from} to ${to}`,
        file: issue.file,
        place: issue.place,
        actual: String(issue.number),
        related: {reason: message`Issue ${before.number}`, file: before.file, place: before.place}
      }
    ]
  })
}
