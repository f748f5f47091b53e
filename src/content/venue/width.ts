/**
 * `text` with full-width letters and digits, and Kangxi radicals typed for characters, as the usual ones.
 * The length stays: offsets into the result are offsets into `text`.
 */
export function plainWidth(text: string): string {
  return text.replace(/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\u2e80-\u2fd5]/g, character =>
    character.normalize('NFKC')
  )
}
