import {message} from '../../model/message.js'
import type {BuildReport} from '../../model/report.js'
import type {Speech} from '../../model/speech.js'
import {formatRows, timesRow} from './format-rows.js'
import {painter} from './paint.js'

/** What a build did, one line each, and how long its stages took. */
export function formatBuild(report: BuildReport, speech: Speech, {colour = false} = {}): string {
  const {issues, figures, cards, pages, files, published, milliseconds} = report
  const paint = painter(colour)
  return formatRows(
    [
      [message`issues`, message`${issues.parsed} parsed, ${issues.cached} cached`],
      [message`figures`, message`${figures.encoded} encoded, ${figures.cached} cached`],
      [message`cards`, message`${cards.drawn} drawn, ${cards.cached} cached`],
      [message`pages`, message`${pages}`],
      [
        message`files`,
        published
          ? message`${files.written} written, ${files.unchanged} unchanged, ${files.removed} removed`
          : message`${paint.error(speech.words(message`nothing was published`))}`
      ],
      ...timesRow(milliseconds)
    ],
    speech,
    paint
  )
}
