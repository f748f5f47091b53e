import type {IsoDate} from '../../model/issue.js'
import type {Reader} from './fields.js'

/** Reads `YYYY-MM-DD`, a day that exists; what is a date in other clothes is reported with the form expected. */
export const day: Reader<IsoDate> = (node, say) => {
  const text = node.kind === 'scalar' ? node.text.trim() : ''
  if (node.kind === 'scalar' && text === '') return null
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) {
    if (exists(text)) return text as IsoDate
    const reason = `Unexpected date \`${text}\`, expected a day that exists`
    say('invalid-value', node.place, {reason, actual: text})
    return null
  }
  const found = node.kind === 'scalar' ? `date \`${text}\`` : node.kind
  const meant = meantDay(text)
  const expected = [meant && exists(meant) ? meant : 'YYYY-MM-DD']
  say('invalid-value', node.place, {reason: `Unexpected ${found}, expected \`YYYY-MM-DD\``, actual: text, expected})
  return null
}

function exists(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/** Year first, as in `2018-6-3`, `2018/06/13`, `2018年6月13日`; what stands after it, such as a time, does not count. */
function meantDay(text: string): string | null {
  const [, year, month, date] = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})(?!\d)/.exec(text) ?? []
  return year && month && date ? `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}` : null
}
