import type {IsoDate} from '../../model/issue.js'
import {message} from '../../model/message.js'
import {dayOf} from './day-of.js'
import type {Reader} from './fields.js'
import {kindName} from './node.js'

/** Reads `YYYY-MM-DD`, a day that exists; what is a date in other clothes is reported with the form expected. */
export const day: Reader<IsoDate> = (node, say) => {
  const text = node.kind === 'scalar' ? node.text.trim() : ''
  if (node.kind === 'scalar' && text === '') return null
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) {
    const exact = dayOf(text)
    if (exact) return exact
    const reason = message`Unexpected date \`${text}\`, expected a day that exists`
    say('invalid-value', node.place, {reason, actual: text})
    return null
  }
  const found = node.kind === 'scalar' ? message`date \`${text}\`` : kindName(node)
  const expected = [dayOf(text) ?? 'YYYY-MM-DD']
  say('invalid-value', node.place, {
    reason: message`Unexpected ${found}, expected \`YYYY-MM-DD\``,
    actual: text,
    expected
  })
  return null
}
