/** JSON in which the two that are no characters, and that XML forbids, are escaped, as JSON itself does with most of those. */
export function jsonText(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(/[\ufffe\uffff]/g, character =>
    character === '\ufffe' ? '\\ufffe' : '\\uffff'
  )
}
