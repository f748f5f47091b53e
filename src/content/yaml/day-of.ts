import type {IsoDate} from '../../model/issue.js'

/** The day that a date means whose year comes first: `2018-6-3`, `2018/06/13`, `2018年6月13日`; `null` if there is none. */
export function dayOf(text: string): IsoDate | null {
  const [, year, month, day] = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})(?!\d)/.exec(text) ?? []
  if (!year || !month || !day) return null
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const date = new Date(`${written}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written) ? (written as IsoDate) : null
}
