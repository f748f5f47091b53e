import {latex} from './latex.js'

/**
 * A title for BibTeX, whose styles may print it in lower case: what would lose by that stands in braces (`{FusionNet}`,
 * `{LSTM}`, `{Q}`). In a title that is in lower case already that are the names as well (`{Wikipedia}`).
 */
export function protect(title: string): string {
  const names = isLowerCase(title)
  let first = true
  return title.replace(parts, (part, piece: string | undefined, at: number) => {
    if (piece === undefined) return latex(part)
    const end = piece.search(/[.?!'’]*$/)
    const word = piece.slice(0, end)
    const kept =
      capitals.test(word) || ((names || afterPrefix.test(title.slice(0, at))) && !first && /^\p{Lu}\p{L}/u.test(word))
    first = false
    return kept ? `{${latex(word)}}${latex(piece.slice(end))}` : latex(piece)
  })
}

/** Words, and what stands between them. */
const parts = /([^\s\p{sc=Han}()[\]/,:;“”"‘…—–-]+)|[\s\p{sc=Han}()[\]/,:;“”"‘…—–-]+/gu
/** Beyond the first letter, or alone, or before something that is no letter; an article is no name. */
const capitals = /.\p{Lu}|^(?!A$)\p{Lu}$|^\p{Lu}[^\p{L}\p{M}]/u

/** What is in capitals behind a small word is a name: `semi-Markov`. */
const afterPrefix = /(?<!\p{L})\p{Ll}+-$/u

/** Short words tell nothing, and the first is always in capitals. */
function isLowerCase(title: string): boolean {
  const words = (title.match(/(?<![\p{L}\p{N}])\p{L}\p{Ll}{3,}(?![\p{L}\p{N}])/gu) ?? []).slice(1)
  const lower = words.filter(word => /^\p{Ll}/u.test(word)).length
  return lower > 0 && lower * 2 >= words.length
}
