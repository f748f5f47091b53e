/** Text without differences of case and width: NFKC, lower case. `fold(fold(x))` is `fold(x)`. */
export function fold(text: string): string {
  // Most titles and tags are plain ASCII, for which normalizing costs more than all that follows.
  if (!/[^\0-\x7f]/.test(text)) return text.toLowerCase()
  return text.normalize('NFKC').toLowerCase().normalize('NFKC')
}
