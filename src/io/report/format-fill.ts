import type {FillReport} from '../../model/report.js'
import {counted} from './counted.js'
import {formatRows, timesRow} from './format-rows.js'
import {painter} from './paint.js'

/** What a run did that only filled the cache. */
export function formatFill(report: FillReport, {colour = false} = {}): string {
  const {issues, figures, cards, shard, blocked, milliseconds} = report
  const paint = painter(colour)
  const part = `${shard.index}/${shard.count}, ${shard.takes} of ${counted(shard.of, 'picture')}`
  return formatRows(
    [
      ['issues', `${issues.parsed} parsed, ${issues.cached} cached`],
      ...(shard.count > 1 ? [['shard', part] as const] : []),
      [
        'figures',
        blocked ? paint.error('nothing was encoded') : `${figures.encoded} encoded, ${figures.cached} cached`
      ],
      ...(blocked ? [] : [['cards', `${cards.drawn} drawn, ${cards.cached} cached`] as const]),
      ['files', 'none published, as asked'],
      ...timesRow(milliseconds)
    ],
    paint
  )
}
