import {labels} from '../model/labels.js'
import type {AuthoredEntry, AuthoredVenue, KeyLanguage} from './authored.js'
import {escapeWords} from './escape-words.js'
import {linkLine} from './link-line.js'
import {fieldLine, keyed} from './words.js'

/** The list of fields under a title, in the order in which editors look for them. */
export function fieldLines(entry: AuthoredEntry, language: KeyLanguage): string[] {
  const {recommenders, tags, venue, submitted, authors, id, links} = entry
  const asked: readonly string[] = entry.asked ?? []
  const field = (kind: Parameters<typeof fieldLine>[0], values: readonly string[], joint: string) =>
    values.length > 0 || asked.includes(kind) ? [fieldLine(kind, values.join(joint), language)] : []
  return [
    ...field(
      'recommender',
      recommenders.map(handle => `@${escapeWords(handle)}`),
      ' '
    ),
    ...field(
      'tags',
      tags.map(tag => `#${escapeWords(tag)}`),
      ' '
    ),
    ...field('venue', venueWords(venue), ' '),
    ...field('submitted', venueWords(submitted), ' '),
    ...field('authors', authors.map(escapeWords), ', '),
    ...field('id', id === null ? [] : [id], ''),
    ...links.map(link => linkLine(link, language)),
    ...(asked.includes('code') && !links.some(({label}) => label === 'code') ? [keyed(labels.code[language], '')] : [])
  ]
}

function venueWords(venue: AuthoredVenue | null): string[] {
  if (venue === null) return []
  return [escapeWords(venue.name), ...(venue.year === null ? [] : [String(venue.year)])]
}
