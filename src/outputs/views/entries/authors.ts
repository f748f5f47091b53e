import type {Context} from '../context.js'
import {type Text, textOf} from '../text.js'

/** All authors as one enumeration and, where they are many, how it is folded. */
export type AuthorsView = Text & {
  readonly fold: {
    readonly first: string
    /** `另有 22 位作者` */
    readonly more: string
    readonly others: string
  } | null
}

const most = 12
const shown = 8

/** `null` if none are known. */
export function authorsView({site, words}: Context, authors: readonly string[]): AuthorsView | null {
  if (authors.length === 0) return null
  const {lang} = textOf(words.list(authors), site.settings.language)
  // Names of other scripts keep their comma, beside Han too, which has one of its own for enumerations.
  const join = (names: readonly string[]) => (/^(zh|ja)/.test(lang) ? words.list(names) : names.join(', '))
  if (authors.length <= most) return {text: join(authors), lang, fold: null}
  const others = authors.slice(shown)
  const fold = {first: join(authors.slice(0, shown)), more: words.moreAuthors(others.length), others: join(others)}
  return {text: join(authors), lang, fold}
}
