import {codeIn} from '../code-in.js'
import {fieldsOf, type JsonFields} from '../fields-of.js'
import {knownVenue} from '../known-venue.js'
import {listOf} from '../list-of.js'
import {parsedJson} from '../parsed-json.js'
import {plainText} from '../plain-text.js'
import type {Service} from './service.js'

/** https://github.com/CrossRef/rest-api-doc */
export const crossref: Service = {
  name: 'Crossref',
  addresses: id => [`https://api.crossref.org/works/${encodeURIComponent(id)}`],
  accept: 'application/json',
  read: text => {
    const work = fieldsOf(fieldsOf(parsedJson(text)).message)
    const title = plainText(listOf(work.title)[0])
    if (title === null) return null
    const subtitle = plainText(listOf(work.subtitle)[0])
    const abstract = plainText(work.abstract)?.replace(/^abstract[\s.:]+/i, '') ?? null
    const words = containerOf(work)
    return {
      title: subtitle === null || title.includes(subtitle) ? title : `${title}: ${subtitle}`,
      authors: listOf(work.author).flatMap(author => nameOf(fieldsOf(author)) ?? []),
      venue: words === null ? null : {words, year: yearOf(work)},
      submitted: null,
      abstract,
      code: codeIn(abstract ?? ''),
      remarks: []
    }
  }
}

/** The journal, or the book of a conference; of a series and a book in it the one that is known. A preprint has neither. */
function containerOf(work: JsonFields): string | null {
  if (work.type === 'posted-content') return null
  const titles = listOf(work['container-title']).flatMap(each => plainText(each) ?? [])
  return titles.find(each => knownVenue(each) !== null) ?? titles.at(-1) ?? null
}

function yearOf(work: JsonFields): number | null {
  for (const key of ['published-print', 'published', 'issued', 'published-online']) {
    const year = listOf(listOf(fieldsOf(work[key])['date-parts'])[0])[0]
    if (typeof year === 'number' && Number.isInteger(year)) return year
  }
  return null
}

function nameOf({given, family, name}: JsonFields): string | null {
  const parts = [given, family].flatMap(part => plainText(part) ?? [])
  return parts.length > 0 ? parts.join(' ') : plainText(name)
}
