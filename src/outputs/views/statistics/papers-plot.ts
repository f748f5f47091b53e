import type {Statistics} from '../../../site/statistics/statistics.js'
import {grouped} from '../../words/grouped.js'
import type {Context} from '../context.js'
import {textOf} from '../text.js'
import {axisLabels} from './axis-labels.js'
import {columnsView} from './columns.js'
import {mostSentence} from './most-sentence.js'
import {periodView} from './period-view.js'
import type {PlotView} from './plot.js'

/** How many papers there are over time; `null` where time has only one part. */
export function papersPlot(context: Context, {grain, periods}: Statistics): PlotView | null {
  if (periods.length < 2) return null
  const {site, words} = context
  const {language} = site.settings
  const counts = periods.map(({papers}) => papers)
  const views = periods.map(period => periodView(context, grain, period))
  const most = Math.max(...counts)
  const first = views.filter((_, index) => counts[index] === most)
  const average = Math.round((10 * counts.reduce((sum, count) => sum + count, 0)) / counts.length) / 10
  const title = words.statistics.papersPer[grain]
  return {
    id: '_papers',
    title,
    says: mostSentence(context, words.statistics.papers, {
      facts: {grain, average: String(average)},
      all: counts.length,
      tied: first.length,
      names: first.map(({name}) => name),
      most
    }),
    note: null,
    drawing: {
      kind: 'columns',
      columns: columnsView({
        values: counts,
        full: most,
        titleOf: index => `${views[index]?.name}${words.text.colon}${words.papers(counts[index] ?? 0)}`,
        textOf: grouped,
        labels: axisLabels(grain, periods),
        look: 'counts'
      })
    },
    forward: null,
    table: {
      caption: title,
      heads: [
        words.statistics.period[grain],
        ...(grain === 'issue' ? [] : [words.statistics.text.issues]),
        words.statistics.text.papers
      ],
      rows: periods.map(({issues, papers}, index) => ({
        name: textOf(views[index]?.name ?? '', language),
        href: views[index]?.href ?? null,
        cells: [...(grain === 'issue' ? [] : [grouped(issues.length)]), grouped(papers)]
      }))
    }
  }
}
