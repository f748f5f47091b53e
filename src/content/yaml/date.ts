import type {IsoDate} from '../../model/issue.js'
import {dayOf} from './day-of.js'
import type {Reader} from './fields.js'

/** Reads `YYYY-MM-DD`, a day that exists; what is a date in other clothes is reported with the form expected. */
export const day: Reader<IsoDate> = (node, say) => {
  const text = node.kind === 'scalar' ? node.text.trim() : ''
  if (node.kind === 'scalar' && text === '') return null
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) {
    const exact = dayOf(text)
    if (exact) return exact
    const reason = `Unexpected date \`${text}\`, expected a day that exists`
    say('invalid-value', node.place, {reason, actual: text})
    return null
  }
  const found = node.kind === 'scalar' ? `date \`${text}\`` : node.kind
  const expected = [dayOf(text) ?? 'YYYY-MM-DD']
  say('invalid-value', node.place, {reason: `Unexpected ${found}, expected \`YYYY-MM-DD\``, actual: text, expected})
  return null
}
