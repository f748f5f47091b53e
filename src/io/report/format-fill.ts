import {message} from '../../model/message.js'
import type {FillReport} from '../../model/report.js'
import type {Speech} from '../../model/speech.js'
import {formatRows, type Row, timesRow} from './format-rows.js'
import {painter} from './paint.js'

/** What a run did that only filled the cache. */
export function formatFill(report: FillReport, speech: Speech, {colour = false} = {}): string {
  const {issues, figures, cards, blocked, milliseconds} = report
  const paint = painter(colour)
  return formatRows(
    [
      [message`issues`, message`${issues.parsed} parsed, ${issues.cached} cached`],
      ...shardRow(report.shard),
      [
        message`figures`,
        blocked
          ? message`${paint.error(speech.words(message`nothing was encoded`))}`
          : message`${figures.encoded} encoded, ${figures.cached} cached`
      ],
      ...(blocked ? [] : [[message`cards`, message`${cards.drawn} drawn, ${cards.cached} cached`] as const]),
      [message`files`, message`none published, as asked`],
      ...timesRow(milliseconds)
    ],
    speech,
    paint
  )
}

function shardRow({index, count, takes, of}: FillReport['shard']): readonly Row[] {
  if (count === 1) return []
  const pictures = of === 1 ? message`${of} picture` : message`${of} pictures`
  return [[message`shard`, message`${index}/${count}, ${takes} of ${pictures}`]]
}
