import type {Link} from '../../model/issue.js'
import type {EntryRef, Identifier, Paper} from '../../model/site.js'
import {schemeAddress} from '../../site/scheme-address.js'
import type {Context} from '../views/context.js'
import type {IdentifierRecord, LinkRecord, PaperRecord, RecommendationRecord} from './records.js'
import {venueRecord} from './venue-record.js'

export function paperRecord({site, routes}: Context, paper: Paper, citationKey: string): PaperRecord {
  const {key, slug, title, authors, venue, tags, identifiers, links, entries} = paper
  const recommendation = ({issue, entry, position, anchor}: EntryRef): RecommendationRecord => ({
    issue: issue.number,
    position,
    date: issue.date,
    url: routes.absolute(routes.entry(issue.number, anchor)),
    recommenders: entry.recommenders
  })
  return {
    key,
    slug,
    citationKey,
    url: site.settings.outputs.papers ? routes.absolute(routes.paper(slug)) : null,
    title,
    authors,
    venue: venue && venueRecord(venue),
    tags,
    identifiers: identifiers.map(identifierRecord),
    links: links.map(linkRecord),
    recommendations: entries.map(recommendation)
  }
}

function identifierRecord({scheme, id}: Identifier): IdentifierRecord {
  return {scheme, id, url: scheme === 'id' ? null : schemeAddress(scheme, id)}
}

function linkRecord({label, text, url}: Link): LinkRecord {
  return {label, text, url}
}
