import {fold} from './fold.js'

const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:\.[\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu

/**
 * The words of a text as addresses and comparisons see them: NFKC, lower case, letters and digits of any script.
 * Dots stay between letters and digits (`1711.07341`), marks after letters; a run of Han is one word.
 */
export function wordsOf(text: string): readonly string[] {
  // Invisible characters go first, since they keep letters and marks from composing.
  return spellOut(fold(text.replace(/[\p{Cf}\p{DI}]/gu, ''))).match(word) ?? []
}

/** `C++` and `C#` are neither `C` nor each other. */
function spellOut(text: string): string {
  return text.replaceAll('+', ' plus ').replace(/(\p{L})#(?![\p{L}\p{N}])/gu, '$1 sharp ')
}
