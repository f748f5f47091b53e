/** The first day that a text names in figures, as `YYYY-MM-DD`: `于 2018-06-13 14:31:09 发布`, `2018年6月13日`. */
export function dayIn(text: string): string | null {
  const found = /(?<!\d)(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})(?!\d)/.exec(text)
  if (!found) return null
  const [, year = '', month = '', day = ''] = found
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
