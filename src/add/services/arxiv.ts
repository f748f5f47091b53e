import {inferVenue} from '../../content/venue.js'
import {readXml, type XmlElement} from '../../figures/drawing/read-xml.js'
import {codeIn} from '../code-in.js'
import type {Stated} from '../facts.js'
import {plainText} from '../plain-text.js'
import type {Service} from './service.js'

/** https://info.arxiv.org/help/api/user-manual.html */
export const arxiv: Service = {
  name: 'arXiv',
  addresses: id => [`https://export.arxiv.org/api/query?id_list=${encodeURIComponent(id)}&max_results=1`],
  accept: 'application/atom+xml',
  read: (text, id) => {
    const feed = readXml(text)
    // A slip in the request is answered with success, and an entry whose id leads to an error.
    const entry = elements(feed, 'entry').find(each => (textOf(each, 'id') ?? '').includes(`/abs/${id}`))
    if (!entry) return null
    const comment = textOf(entry, 'arxiv:comment')
    const journal = textOf(entry, 'arxiv:journal_ref')
    const abstract = textOf(entry, 'summary')
    const said = comment === null ? null : inferVenue(comment.replace(beside, ''))
    const stated: Stated | null = said && {words: said.name, year: said.year}
    return {
      title: textOf(entry, 'title'),
      authors: elements(entry, 'author').flatMap(author => textOf(author, 'name') ?? []),
      venue: journal !== null ? {words: journal, year: null} : said?.submitted ? null : stated,
      submitted: journal === null && said?.submitted ? stated : null,
      abstract,
      code: codeIn(`${comment ?? ''} ${abstract ?? ''}`),
      remarks: comment === null ? [] : [`arXiv: ${comment}`]
    }
  }
}

/** What stands between the verb and the name of a venue, or behind it, in comments of authors. */
const beside =
  /\b(?:\d+(?:st|nd|rd|th)|(?:\w+-)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\w+teenth|\w+tieth))\s+(?=annual|international|conference|IEEE|ACM|AAAI)|[,;]?\s*\(?camera[- ]ready(?: version)?\)?/gi

function elements(parent: XmlElement | null, name: string): readonly XmlElement[] {
  return (parent?.children ?? []).filter(child => typeof child !== 'string').filter(child => child.name === name)
}

function textOf(parent: XmlElement, name: string): string | null {
  return plainText(
    elements(parent, name)[0]
      ?.children.filter(child => typeof child === 'string')
      .join('') ?? ''
  )
}
