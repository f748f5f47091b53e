import type {Grain} from '../../../site/statistics/periods.js'
import type {PeriodCounts} from '../../../site/statistics/statistics.js'

/** A name under a column; the minor ones have no place on a phone. */
export type AxisLabel = {
  readonly index: number
  readonly text: string
  readonly minor: boolean
  /** Which part of it stands below that part of the column. */
  readonly anchor: 'start' | 'middle' | 'end'
}

const steps = [1, 2, 5, 10, 20, 50, 100]
/** As many stand side by side on a desk, and on a phone. */
const [many, few] = [20, 7]

/** Months are named by the year that begins; of issues and years as many as there is room for, and always the last. */
export function axisLabels(grain: Grain, periods: readonly PeriodCounts[]): readonly AxisLabel[] {
  if (grain === 'month') return beginnings(periods)
  const count = periods.length
  const step = steps.find(each => count / each <= many) ?? count
  const wide = steps.find(each => each % step === 0 && count / each <= few) ?? step
  return periods.flatMap((period, index) => {
    const fromLast = count - 1 - index
    const label = {index, text: shortName(grain, period), minor: fromLast % wide !== 0, anchor: 'middle'} as const
    return fromLast % step === 0 ? [label] : []
  })
}

/** For a plot with room for two names: where it begins and where it ends. */
export function endLabels(names: readonly string[]): readonly AxisLabel[] {
  const last = names.length - 1
  return [
    {index: 0, text: names[0] ?? '', minor: false, anchor: 'start'},
    {index: last, text: names[last] ?? '', minor: false, anchor: 'end'}
  ]
}

/** `81`, `2018` */
export function shortName(grain: Grain, {key, issues: [issue]}: PeriodCounts): string {
  return grain === 'issue' ? String(issue?.number ?? key) : key.slice(0, 4)
}

/** The first month says its year too if the next year is far enough away. */
function beginnings(periods: readonly PeriodCounts[]): readonly AxisLabel[] {
  const firsts = periods.flatMap(({key}, index) => (key.endsWith('-01') || index === 0 ? [index] : []))
  const crowded = (firsts[1] ?? periods.length) < periods.length / few
  return periods
    .map((period, index) => ({index, text: shortName('month', period), minor: false, anchor: 'start'}) as const)
    .filter(({index}) => firsts.slice(crowded ? 1 : 0).includes(index))
}
