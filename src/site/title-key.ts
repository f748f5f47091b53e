import {wordsOf} from './words.js'

/** A title without case, punctuation and spaces between Han; `null` if nothing is left. */
export function titleKey(title: string | null): string | null {
  const words = wordsOf(title ?? '').join(' ')
  return words === '' ? null : words.replace(/(?<=\p{sc=Han}) | (?=\p{sc=Han})/gu, '')
}
