/** A whole http or https address, as the browser would normalise it; `null` if it is none. */
export function webAddress(written: string): string | null {
  if (!/^https?:\/\/[^\s/?#]/i.test(written) || /\s/.test(written)) return null
  return URL.canParse(written) ? new URL(written).href : null
}
