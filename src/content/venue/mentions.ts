import {type NamedVenue, venueNameAt, wordsOfNames} from './names.js'
import type {VenueWord} from './words.js'
import {yearAfter, yearBefore} from './year.js'

/** A venue named in a text: its name, and the year that stands with it. */
export type VenueMention = {
  readonly id: string
  /** As written, without the year. */
  readonly name: string
  readonly year: number | null
  /** Offsets of name and year together. */
  readonly start: number
  readonly end: number
  /** Spelled as in the table, or in capitals. */
  readonly exact: boolean
  /** The name consists of ordinary words, such as `Nature`. */
  readonly ordinary: boolean
}

/** All venues of the table that `text` names, in order. Preprint servers are none: every paper stands there. */
export function venueMentions(text: string): readonly VenueMention[] {
  const words = wordsOfNames(text)
  const mentions: VenueMention[] = []
  for (let index = 0; index < words.length; ) {
    const named = venueNameAt(text, words, index)
    const mention = named && named.row.kind !== 'preprint' ? mentionOf(text, explained(text, words, named)) : null
    if (mention) mentions.push(mention)
    index = named?.next ?? index + 1
    while (mention && (words[index]?.start ?? Infinity) < mention.end) index++
  }
  return mentions
}

/** Joins a name and the other name given in brackets: `International Conference on Machine Learning (ICML)`. */
function explained(text: string, words: readonly VenueWord[], named: NamedVenue): NamedVenue {
  const word = words[named.next]
  if (!word || !/^\s*[(（]\s*$/.test(text.slice(named.end, word.start))) return named
  const other = venueNameAt(text, words, named.next)
  const close = other?.id === named.id ? /^\s*[)）]/.exec(text.slice(other.end, other.end + 4)) : null
  if (!other || !close) return named
  const shorter = other.name.length < named.name.length ? other : named
  return {...shorter, start: named.start, end: other.end + close[0].length, next: other.next}
}

function mentionOf(text: string, {id, row, name, start, end}: NamedVenue): VenueMention | null {
  const after = yearAfter(text, end)
  const before = after === null ? yearBefore(text, start) : null
  if (before === null && /[\d.@_]/.test(text[start - 1] ?? '')) return null
  if (after === null && /^(?:\d|[_@-][\p{L}\d]|\.\p{Script=Latin})/u.test(text.slice(end, end + 2))) return null
  const spelled = (other: string) => bare(other) === bare(name)
  return {
    id,
    name,
    year: after?.year ?? before?.year ?? null,
    start: before?.at ?? start,
    end: after?.at ?? end,
    exact: name === name.toUpperCase() || [row.name, row.fullName, ...row.aliases].some(spelled),
    ordinary: !/\p{Lu}\S*[\p{Lu}\d]|\p{Script=Han}/u.test(name)
  }
}

function bare(name: string): string {
  return name.replace(/[^\p{L}\p{N}]+/gu, '')
}
