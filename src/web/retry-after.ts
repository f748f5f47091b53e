/**
 * Milliseconds that a `Retry-After` header asks for: seconds, or a date; 0 if it says nothing that can be understood.
 *
 * @param now Milliseconds since 1970.
 */
export function retryAfter(header: string | undefined, now: number): number {
  const text = header?.trim() ?? ''
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000
  const date = /[a-z]/i.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(date) ? 0 : Math.max(0, date - now)
}
