import {nearest} from '../../model/nearest.js'
import {venues} from '../../model/venues.js'

/** Short names in the venue table that `name` may be a slip of, nearest first. */
export function suggestVenues(name: string): readonly string[] {
  const spellings = new Map(
    [...venues.values()].flatMap(row => [row.name, ...row.aliases].map(spelling => [spelling, row.name] as const))
  )
  return [
    ...new Set(
      nearest(name.slice(0, longest), [...spellings.keys()]).map(spelling => spellings.get(spelling) ?? spelling)
    )
  ]
}

/** A longer name is no slip of any in the table. */
const longest = 120
