import type {EntryRef, Paper} from '../../../model/site.js'
import {venues} from '../../../model/venues.js'
import {schemeAddress} from '../../../site/scheme-address.js'
import {venueName} from '../../../site/venue-name.js'
import {nameOf} from '../../citing/name.js'
import {percentEncoded} from '../../citing/percent-encoded.js'
import type {Context} from '../context.js'
import {entryChips} from '../entries/chip.js'
import {firstPicture} from '../figures/first-picture.js'
import {middling} from '../figures/picture.js'
import {textOf} from '../text.js'
import {type ScriptData, scriptData} from './script-data.js'

/**
 * A paper for machines: one schema.org `Review` by each recommendation, of one `ScholarlyArticle`.
 * Says what the recommenders said and nothing else; what is unknown, or was inferred, is left out, and nobody rated.
 */
export function paperData(context: Context, paper: Paper): ScriptData | null {
  const [newest] = paper.entries
  if (newest === undefined) return null
  const id = `${context.routes.absolute(context.routes.paper(paper.slug))}#paper`
  const reviews = paper.entries.map(ref => review(context, ref, id))
  return scriptData({'@context': 'https://schema.org', '@graph': [article(context, paper, newest, id), ...reviews]})
}

function article(context: Context, paper: Paper, newest: EntryRef, id: string): object {
  const {routes} = context
  const picture = firstPicture(context, newest)
  const numbers = paper.identifiers.flatMap(({scheme, id}) =>
    scheme === 'id' ? [] : [{scheme, id, url: schemeAddress(scheme, id)}]
  )
  const [url, ...others] = [
    ...numbers.flatMap(({url}) => url ?? []),
    ...paper.links.flatMap(({label, url}) => (label === 'paper' && /^https?:/i.test(url) ? percentEncoded(url) : []))
  ]
  return {
    '@type': 'ScholarlyArticle',
    '@id': id,
    name: paper.title ?? undefined,
    headline: paper.title ?? undefined,
    url,
    sameAs: some([...new Set(others)].filter(other => other !== url)),
    identifier: some(
      numbers.map(({scheme, id, url}) => ({
        '@type': 'PropertyValue',
        propertyID: scheme,
        value: id,
        url: url ?? undefined
      }))
    ),
    author: some(paper.authors.map(person)),
    keywords: some(paper.tags),
    image: picture === null ? undefined : routes.absolute(routes.file(middling(picture).path)),
    ...published(paper)
  }
}

/** Where and when, if somebody stated it. */
function published({venue}: Paper): object {
  if (venue === null || venue.inferred) return {}
  const row = venues.get(venue.id)
  const name = row?.fullName ?? venue.name
  return {
    datePublished: venue.year === null ? undefined : String(venue.year),
    ...(row?.kind === 'journal'
      ? {isPartOf: {'@type': 'Periodical', name}}
      : {publication: {'@type': 'PublicationEvent', name: venueName(venue)}})
  }
}

function person(text: string): object {
  const name = nameOf(text)
  return {'@type': 'Person', name: text, ...('family' in name ? {givenName: name.given, familyName: name.family} : {})}
}

function review(context: Context, ref: EntryRef, paper: string): object {
  const {site, routes, words} = context
  const {issue, entry, anchor} = ref
  const {title, language} = site.settings
  const publisher = {'@type': 'Organization', name: title, url: routes.absolute(routes.home())}
  const recommenders = entryChips(context, 'recommender', ref).map(({name, href}) => ({
    '@type': 'Person',
    name: name.text,
    url: href === null ? undefined : routes.absolute(href)
  }))
  const permalink = routes.absolute(routes.entry(issue.number, anchor))
  return {
    '@type': 'Review',
    '@id': permalink,
    url: permalink,
    itemReviewed: {'@id': paper},
    // What nobody signed, the publication says.
    author: some(recommenders) ?? publisher,
    publisher,
    reviewBody: entry.lead === '' ? undefined : entry.lead,
    inLanguage: textOf(entry.lead, language).lang,
    datePublished: issue.date,
    isPartOf: {
      '@type': 'PublicationIssue',
      issueNumber: issue.number,
      name: words.issueTitle(issue.number, issue.title),
      url: routes.absolute(routes.issue(issue.number)),
      datePublished: issue.date
    }
  }
}

function some<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list
}
