/** Text that every format can hold: half characters, which no file can have but an escape in YAML can, are replaced. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd')
}
