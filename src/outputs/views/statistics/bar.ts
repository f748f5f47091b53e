import type {Series} from '../../../site/statistics/series.js'
import {grouped} from '../../words/grouped.js'
import type {Context} from '../context.js'
import {type ChipView, chipView} from '../entries/chip.js'
import {percent} from '../percent.js'

/** One row of a list drawn as bars. */
export type BarView = ChipView & {readonly count: string; readonly width: string}

/** Rows come with the longest first. */
export function barViews(context: Context, rows: readonly Series[]): readonly BarView[] {
  const most = rows[0]?.papers ?? 1
  return rows.map(({facet, papers}) => ({
    ...chipView(context, facet.kind, facet.key, facet.name),
    count: grouped(papers),
    width: percent((100 * papers) / most)
  }))
}
