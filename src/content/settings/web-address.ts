/** A whole http or https address, as written; `null` if it is none. */
export function webAddress(written: string): string | null {
  return /^https?:\/\/[^\s/?#]\S*$/i.test(written) && URL.canParse(written) ? written : null
}
