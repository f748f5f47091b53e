import type {Series} from '../../../site/statistics/series.js'
import {grouped} from '../../words/grouped.js'
import type {Context} from '../context.js'
import {type ChipView, chipView} from '../entries/chip.js'
import {endLabels} from './axis-labels.js'
import {type ColumnsView, columnsView} from './columns.js'

/** One of several small plots on one scale. */
export type MultipleView = ChipView & {
  readonly count: string
  /** What is highest in it, for those who do not see it. */
  readonly peak: string
  readonly columns: ColumnsView
}

/** `names` and, shorter, `ends`: of the columns. */
export function multipleViews(
  context: Context,
  rows: readonly Series[],
  names: readonly string[],
  ends: readonly string[]
): readonly MultipleView[] {
  const full = Math.max(...rows.flatMap(({counts}) => counts))
  return rows.map(({facet, papers, counts}) => {
    const say = (index: number) =>
      `${names[index]}${context.words.text.colon}${context.words.papers(counts[index] ?? 0)}`
    return {
      ...chipView(context, facet.kind, facet.key, facet.name),
      count: grouped(papers),
      peak: say(counts.indexOf(Math.max(...counts))),
      columns: columnsView({
        values: counts,
        full,
        titleOf: say,
        textOf: grouped,
        labels: endLabels(ends),
        look: 'small'
      })
    }
  })
}
