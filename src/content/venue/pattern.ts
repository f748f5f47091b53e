/** One of the words listed with blanks between them; each may be a pattern itself. */
export function oneOf(words: string): string {
  return `(?:${words.trim().split(/\s+/).join('|')})`
}

/** A pattern that ignores case. */
export function pattern(source: string): RegExp {
  return new RegExp(source, 'iu')
}
