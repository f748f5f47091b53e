import type {Entry} from '../model/issue.js'

/** An entry without venues that nobody stated: what was inferred from prose is not written, and is inferred again. */
export function withoutInferred(entry: Entry): Entry {
  const {venue, submitted} = entry
  return {...entry, venue: venue?.inferred ? null : venue, submitted: submitted?.inferred ? null : submitted}
}
