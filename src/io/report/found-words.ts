import {listed} from '../../model/listed.js'
import {type Message, message} from '../../model/message.js'
import type {Severity} from '../../model/severity.js'
import type {Totals} from './totals-of.js'

/**
 * `2 errors, 1 warning in 2 files`; what there is none of is left out.
 *
 * @param mark What is done to the words for one severity; they are words by then.
 */
export function foundWords(
  {errors, warnings, notes, files}: Totals,
  mark: (severity: Severity, count: Message) => string
): Message {
  const counts = [
    errors === 0 ? null : mark('error', errors === 1 ? message`${errors} error` : message`${errors} errors`),
    warnings === 0
      ? null
      : mark('warning', warnings === 1 ? message`${warnings} warning` : message`${warnings} warnings`),
    notes === 0 ? null : mark('info', notes === 1 ? message`${notes} note` : message`${notes} notes`)
  ]
  const all = listed(counts.filter(count => count !== null))
  return files === 1 ? message`${all} in ${files} file` : message`${all} in ${files} files`
}
