import type {Statistics} from '../../../site/statistics/statistics.js'
import {grouped} from '../../words/grouped.js'
import type {Context} from '../context.js'
import {percent} from '../percent.js'
import {textOf} from '../text.js'
import {axisLabels} from './axis-labels.js'
import type {BarView} from './bar.js'
import {columnsView} from './columns.js'
import {periodView} from './period-view.js'
import type {PlotView} from './plot.js'
import {sentence} from './sentence.js'

/** Which share of papers comes with code, over time; `null` if none does. */
export function codePlot(context: Context, {grain, periods, totals}: Statistics): PlotView | null {
  if (totals.withCode === 0) return null
  const {site, words} = context
  const {text} = words.statistics
  const views = periods.map(period => periodView(context, grain, period))
  const shares = periods.map(({papers, withCode}) => (papers === 0 ? null : (100 * withCode) / papers))
  return {
    id: '_code',
    title: text.code,
    says: sentence(
      words.statistics.withCode(totals.withCode, totals.papers, written((100 * totals.withCode) / totals.papers))
    ),
    note: null,
    drawing:
      periods.length < 2
        ? {kind: 'bars', bars: twoBars(context, totals)}
        : {
            kind: 'columns',
            columns: columnsView({
              values: shares,
              full: 100,
              titleOf: index => `${views[index]?.name}${words.text.colon}${written(shares[index] ?? null)}`,
              textOf: written,
              labels: axisLabels(grain, periods),
              look: 'shares'
            })
          },
    forward: null,
    table: {
      caption: text.code,
      heads: [words.statistics.period[grain], text.papers, text.withCode, text.share],
      rows: periods.map(({papers, withCode}, index) => ({
        name: textOf(views[index]?.name ?? '', site.settings.language),
        href: views[index]?.href ?? null,
        cells: [grouped(papers), grouped(withCode), written(shares[index] ?? null)]
      }))
    }
  }
}

/** Where there is nothing of which it could be a share, a dash. */
function written(share: number | null): string {
  return share === null ? '–' : `${Math.round(share)}%`
}

function twoBars({words, site}: Context, {papers, withCode}: Statistics['totals']): readonly BarView[] {
  const {text} = words.statistics
  const rows = [
    {name: text.withCode, count: withCode},
    {name: text.withoutCode, count: papers - withCode}
  ]
  return rows.map(({name, count}) => ({
    name: textOf(name, site.settings.language),
    href: null,
    count: grouped(count),
    width: percent((100 * count) / papers)
  }))
}
