import type {Diagnostic} from '../model/diagnostic.js'
import {fieldNames} from '../model/field-names.js'
import type {IssueDraft} from '../model/issue.js'
import {listed} from '../model/listed.js'
import {type Message, type MessageValue, message} from '../model/message.js'
import type {AuthoredEntry, AuthoredIssue, AuthoredVenue} from './authored.js'
import {withoutInferred} from './without-inferred.js'

/** What was read differs from what was to be written, as findings. */
export function unlike(file: string, wanted: AuthoredIssue, found: IssueDraft): Diagnostic[] {
  const {entries, intro: _, ...matter} = wanted
  const say = (key: Key, expected: unknown, actual: unknown, place?: Diagnostic['place']): Diagnostic[] => {
    const [wish, read] = [JSON.stringify(expected), JSON.stringify(actual)]
    if (wish === read) return []
    const reason = message`Unexpected ${names[key]} ${shown(expected)}, which is read as ${shown(actual)}, expected words that the format can say`
    return [{ruleId: 'format/not-expressible', reason, file, ...(place && {place}), actual: wish}]
  }
  const own = entriesOf(matter).flatMap(([key, value]) => say(key, value, found[key]))
  const counts = say('entries', entries.length, found.entries.length)
  if (counts.length > 0) return [...own, ...counts]
  const theirs = entries.flatMap((entry, index) => {
    const read = found.entries[index]
    if (!read) return []
    const [wish, is] = [factsOf(entry), factsOf(withoutInferred(read))]
    return entriesOf(wish).flatMap(([key, value]) => say(key, value, is[key], read.place))
  })
  return [...own, ...theirs]
}

type Key = Exclude<keyof AuthoredIssue, 'intro'> | keyof ReturnType<typeof factsOf>

/** What the values are called. */
const names: Readonly<Record<Key, Message>> = {
  ...fieldNames,
  draft: message`draft`,
  entries: message`number of entries`,
  titleImage: message`title image`
}

function entriesOf<T extends object>(facts: T) {
  return Object.entries(facts) as [keyof T, unknown][]
}

/** A value as an editor would write it, as far as there is a way. */
function shown(value: unknown): MessageValue {
  if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) return message`nothing`
  if (Array.isArray(value)) return listed(value.map(shown))
  if (typeof value !== 'object') return `\`${value}\``
  return `\`${Object.values(value)
    .filter(part => part !== null && part !== '')
    .join(' ')}\``
}

type Facts = Omit<AuthoredEntry, 'body' | 'asked'>

function factsOf({id, title, titleImage, recommenders, tags, venue, submitted, section, authors, links}: Facts) {
  const name = (one: AuthoredVenue | null) => one && {name: one.name, year: one.year}
  return {
    id,
    title,
    titleImage: titleImage && {source: titleImage.source, alt: titleImage.alt, caption: titleImage.caption},
    recommenders,
    tags,
    venue: name(venue),
    submitted: name(submitted),
    section,
    authors,
    links: links.map(({label, text, url}) => ({label, text, url}))
  }
}
