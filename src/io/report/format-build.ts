import type {BuildReport} from '../../model/report.js'
import {formatRows, timesRow} from './format-rows.js'
import {painter} from './paint.js'

/** What a build did, one line each, and how long its stages took. */
export function formatBuild(report: BuildReport, {colour = false} = {}): string {
  const {issues, figures, cards, pages, files, published, milliseconds} = report
  const paint = painter(colour)
  return formatRows(
    [
      ['issues', `${issues.parsed} parsed, ${issues.cached} cached`],
      ['figures', `${figures.encoded} encoded, ${figures.cached} cached`],
      ['cards', `${cards.drawn} drawn, ${cards.cached} cached`],
      ['pages', String(pages)],
      [
        'files',
        published
          ? `${files.written} written, ${files.unchanged} unchanged, ${files.removed} removed`
          : paint.error('nothing was published')
      ],
      ...timesRow(milliseconds)
    ],
    paint
  )
}
