import {type VenueRow, venues} from '../../model/venues.js'
import {type VenueWord, venueWords} from './words.js'

/** A name of the venue table, found in a text. */
export type NamedVenue = {
  readonly id: string
  readonly row: VenueRow
  /** As written. */
  readonly name: string
  readonly start: number
  readonly end: number
  /** Index of the word after the name. */
  readonly next: number
}

/** The longest name in the venue table that begins with word `first` of `text`. */
export function venueNameAt(text: string, words: readonly VenueWord[], first: number): NamedVenue | null {
  let found: NamedVenue | null = null
  let key = ''
  for (let index = first; ; index++) {
    const word = words[index]
    const last = index === first ? null : words[index - 1]
    if (!word || (last && !joint.test(text.slice(last.end, word.start)))) return found
    key = last ? `${key} ${word.key}` : word.key
    if (!beginnings.has(key)) return found
    const start = words[first]?.start ?? word.start
    const venue = names.get(key)
    if (venue) found = {...venue, name: text.slice(start, word.end), start, end: word.end, next: index + 1}
  }
}

/** What may stand between two words of one name: `ECML/PKDD`, `J. Mach. Learn. Res.`, `L@S`. */
const joint = /^[^\p{L}\p{N}。；，、！？\n]{0,3}$/u

const names: ReadonlyMap<string, {readonly id: string; readonly row: VenueRow}> = new Map(
  [...venues].flatMap(([id, row]) =>
    [row.name, row.fullName, ...row.aliases].map(name => [keyOf(name), {id, row}] as const)
  )
)

/** Every name, cut after each of its words. */
const beginnings: ReadonlySet<string> = new Set(
  [...names.keys()].flatMap(name => name.split(' ').map((_, index, words) => words.slice(0, index + 1).join(' ')))
)

/** The words of a text that can be part of a name: most Han characters stand in none, and to look at each takes long. */
export function wordsOfNames(text: string): readonly VenueWord[] {
  return venueWords(text, inNames)
}

const inNames = new RegExp(
  `[${[...new Set([...names.keys()].join('').match(/\p{Script=Han}/gu))].join('')}]|\\p{Script=Latin}+|\\d+`,
  'gu'
)

function keyOf(name: string): string {
  return venueWords(name)
    .map(({key}) => key)
    .join(' ')
}
