import {labels} from '../../model/labels.js'
import {schemes} from '../../model/schemes.js'
import type {
  EntryRecord,
  IdentifierRecord,
  IssueRecord,
  IssuesData,
  LinkRecord,
  PaperRecord,
  PapersData,
  RecommendationRecord,
  SiteRecord,
  VenueRecord
} from './records.js'

type Schema = Readonly<Record<string, unknown>>
type Properties<Record> = {readonly [Name in keyof Record]-?: Schema}

const text = (description: string): Schema => ({type: 'string', description})
const count = (description: string): Schema => ({type: 'integer', minimum: 1, description})
const url = (description: string): Schema => ({type: 'string', format: 'uri', description})
const day: Schema = {type: 'string', format: 'date', description: 'The day on which the issue appeared.'}
const texts = (description: string): Schema => ({type: 'array', items: {type: 'string'}, description})
const some = (name: string, description: string): Schema => ({type: 'array', items: ref(name), description})
const ref = (name: string): Schema => ({$ref: `#/$defs/${name}`})
const venue = (description: string): Schema => ({anyOf: [ref('venue'), {type: 'null'}], description})
const orNull = (schema: Schema): Schema => ({...schema, type: [schema.type, 'null']})

const head = {
  $schema: url('The address of this schema.'),
  site: ref('site')
}

/** JSON Schema 2020-12 of both files. A property that a record has and this lacks does not compile. */
export function schema(address: string): Schema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: address,
    title: 'A reading list of research papers, as data',
    anyOf: [ref('papers'), ref('issues')],
    $defs: {
      papers: record<PapersData>('papers.json', {
        ...head,
        papers: some('paper', 'In order of first recommendation: an archive that grows adds papers at the end.')
      }),
      issues: record<IssuesData>('issues.json', {...head, issues: some('issue', 'Oldest first.')}),
      site: record<SiteRecord>('The site that the data are of.', {
        title: text('Its title.'),
        description: text('What it is about, in one sentence; may be empty.'),
        url: url('Its home page.'),
        language: {type: 'string', enum: ['zh-Hans', 'en'], description: 'The language of its interface (BCP 47).'}
      }),
      paper: record<PaperRecord>('A paper, with what all its recommendations say about it together.', {
        key: text('Permanent identity, such as `arxiv:1711.07341`, `id:fusionnet` or `title:…`.'),
        slug: text('The last part of its address.'),
        citationKey: text('Its key in the citation files.'),
        url: orNull(url('Its page; null if the site has no pages of papers.')),
        title: orNull(text('Null where the title is an image.')),
        authors: texts('As the recommenders wrote them; empty if nobody did.'),
        venue: venue('Where it appeared.'),
        tags: texts('What it is about.'),
        identifiers: some('identifier', 'At most one of each scheme.'),
        links: some('link', 'Papers first, then code, data and so on.'),
        recommendations: some('recommendation', 'Newest first; at least one.')
      }),
      venue: record<VenueRecord>('Where a paper appeared, was accepted, or was sent.', {
        id: text('The same for all spellings of one venue.'),
        name: text('As the recommender wrote it.'),
        fullName: orNull(text('Null for a venue that the table of venues lacks.')),
        kind: {
          enum: ['conference', 'journal', 'workshop', 'preprint', null],
          description: 'Null for a venue that the table of venues lacks.'
        },
        year: orNull({type: 'integer', description: 'Of the conference or the volume.'}),
        inferred: {type: 'boolean', description: 'Read from prose, not stated in a field of its own.'}
      }),
      identifier: record<IdentifierRecord>('A number that somebody gave a paper for good.', {
        scheme: {enum: [...Object.keys(schemes), 'id'], description: 'Who numbers it; `id`: the editors themselves.'},
        id: text('Without version.'),
        url: orNull(url('Null where the number alone does not lead to the paper.'))
      }),
      link: record<LinkRecord>('A link of an entry.', {
        label: {enum: Object.keys(labels), description: 'What it leads to.'},
        text: text("In the editor's words."),
        url: text('As the editor wrote it; `mailto:` is possible.')
      }),
      recommendation: record<RecommendationRecord>('One entry of one issue, seen from its paper.', {
        issue: count('The number of the issue.'),
        position: count('Within the issue.'),
        date: day,
        url: url('The entry on the page of its issue.'),
        recommenders: texts('Handles, without `@`.')
      }),
      issue: record<IssueRecord>('One issue.', {
        number: {type: 'integer', description: 'Each issue has its own.'},
        title: text('The headline.'),
        date: day,
        url: url('Its page.'),
        source: orNull(text('Where it first appeared.')),
        description: orNull(text('One sentence.')),
        editors: texts('Who edited it.'),
        entries: some('entry', 'In the order of the issue.')
      }),
      entry: record<EntryRecord>('One recommendation of one paper. Its full text is in the feeds and on the pages.', {
        position: count('Within the issue.'),
        paper: text('The key of the paper.'),
        url: url('Its place on the page of the issue.'),
        title: orNull(text('As this issue spells it; null where it is an image.')),
        section: orNull(text('The label above it.')),
        recommenders: texts('Handles, without `@`.'),
        tags: texts('As this issue spells them.'),
        venue: venue('Where the paper appeared, as far as this entry says.'),
        submitted: venue('Where the paper was only sent to.'),
        keyPoints: texts('The sentences that the recommender set in bold.'),
        lead: text('The key points as one text, else the first sentence; may be empty.')
      })
    }
  }
}

/** All properties are always there. */
function record<Record>(description: string, properties: Properties<Record>): Schema {
  return {type: 'object', description, properties, required: Object.keys(properties), additionalProperties: false}
}
