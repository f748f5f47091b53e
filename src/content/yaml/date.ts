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
  const half = text.normalize('NFKC')
  const meant = dayOf(half)
  // With a time behind it, it would be for its editor to drop that.
  const fix = meant && alone.test(half) ? {fix: {place: node.place, text: meant}} : {}
  say('invalid-value', node.place, {
    reason: message`Unexpected ${found}, expected \`YYYY-MM-DD\``,
    actual: text,
    expected: [meant ?? 'YYYY-MM-DD'],
    ...fix
  })
  return null
}

const alone = /^\d+\s*\D\s*\d+\s*\D\s*\d+\s*日?$/
