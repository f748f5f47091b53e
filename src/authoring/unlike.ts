import type {Diagnostic} from '../model/diagnostic.js'
import type {Entry, IssueDraft} from '../model/issue.js'
import {message} from '../model/message.js'
import type {AuthoredEntry, AuthoredIssue, AuthoredVenue} from './authored.js'

/** What was read differs from what was to be written, as findings. */
export function unlike(file: string, wanted: AuthoredIssue, found: IssueDraft): Diagnostic[] {
  const {entries, intro: _, ...matter} = wanted
  const say = (what: string, expected: unknown, actual: unknown, place?: Diagnostic['place']): Diagnostic[] => {
    const [wish, read] = [JSON.stringify(expected), JSON.stringify(actual)]
    if (wish === read) return []
    const reason = message`Unexpected ${what} ${wish}, which is read as ${read}, expected one that the format can say`
    return [{ruleId: 'format/not-expressible', reason, file, ...(place && {place}), actual: wish}]
  }
  const own = Object.entries(matter).flatMap(([key, value]) => say(key, value, found[key as keyof typeof matter]))
  const counts = say('number of entries', entries.length, found.entries.length)
  if (counts.length > 0) return [...own, ...counts]
  const theirs = entries.flatMap((entry, index) => {
    const read = found.entries[index]
    if (!read) return []
    const [wish, is] = [factsOf(entry), factsOf(statedOf(read))]
    return Object.entries(wish).flatMap(([key, value]) => say(key, value, is[key as keyof typeof is], read.place))
  })
  return [...own, ...theirs]
}

type Facts = Omit<AuthoredEntry, 'body'>

/** What was inferred is not written. */
function statedOf(entry: Entry): Facts {
  const {venue, submitted} = entry
  return {...entry, venue: venue?.inferred ? null : venue, submitted: submitted?.inferred ? null : submitted}
}

function factsOf({id, title, titleImage, recommenders, tags, venue, submitted, section, authors, links}: Facts) {
  const name = (one: AuthoredVenue | null) => one && {name: one.name, year: one.year}
  return {
    id,
    title,
    'title image': titleImage && {source: titleImage.source, alt: titleImage.alt, caption: titleImage.caption},
    recommenders,
    tags,
    venue: name(venue),
    submitted: name(submitted),
    section,
    authors,
    links: links.map(({label, text, url}) => ({label, text, url}))
  }
}
