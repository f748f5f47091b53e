import type {EntryRef} from '../model/site.js'
import type {FieldValue} from './changed-fields.js'
import {venueNamed} from './venue-named.js'

/** But for figures, which may have moved. Recommenders and tags stand in no order that matters. */
export function entryFields({entry}: EntryRef): readonly FieldValue[] {
  return [
    {field: 'title', values: entry.title === null ? [] : [entry.title]},
    {field: 'id', values: entry.id === null ? [] : [entry.id]},
    {field: 'recommenders', values: [...entry.recommenders].sort()},
    {field: 'tags', values: [...entry.tags].sort()},
    {field: 'venue', values: venueNamed(entry.venue)},
    {field: 'submitted', values: venueNamed(entry.submitted)},
    {field: 'section', values: entry.section === null ? [] : [entry.section]},
    {field: 'authors', values: entry.authors},
    {field: 'links', values: entry.links.map(({text, url}) => `${text}: ${url}`)},
    {field: 'summary', values: [entry.summary], prose: true}
  ]
}
