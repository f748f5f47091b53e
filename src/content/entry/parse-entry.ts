import type {Diagnostic, Place} from '../../model/diagnostic.js'
import type {Entry, Link, Venue} from '../../model/issue.js'
import {message} from '../../model/message.js'
import {placeholderTitles} from '../../model/placeholder-titles.js'
import type {Head, Shaped} from '../lines/heads.js'
import {plainWords} from '../lines/line-kinds.js'
import {type Line, placeIn, placeOf} from '../lines/lines.js'
import {safeAddress} from '../prose/addresses.js'
import {leadOf} from '../prose/key-points.js'
import type {Markdown} from '../prose/markdown.js'
import type {ProseStyle} from '../prose/prose.js'
import type {Readers} from '../readers.js'
import {type inferVenue, statedVenue, suggestVenues} from '../venue.js'
import type {Body} from './body.js'
import {type FigureRow, figureOf, figuresOf} from './figure-rows.js'
import {repeatedFigures} from './repeated-figures.js'
import {venueConflict} from './venue-conflict.js'

/** What one entry is made from. */
export type EntrySource = {
  readonly lines: readonly Shaped[]
  readonly head: Head
  readonly body: Body
  /** The rows that are figures, posters left out. */
  readonly rows: readonly FigureRow[]
  readonly section: string | null
  readonly style: ProseStyle
  /** Of the issue, short. */
  readonly name: string
}

/** Joins the parts of one entry, and says what it lacks. */
export function parseEntry(
  source: EntrySource,
  markdown: Markdown,
  read: Readers
): {entry: Entry; diagnostics: Omit<Diagnostic, 'file'>[]} {
  const {lines, head, body, rows} = source
  const {fields} = body
  const titleLine = lines[head.title]?.line ?? lines[head.anchor]?.line
  if (!titleLine) throw new Error(`An entry without lines at ${head.start}`)
  const place = placeOf(titleLine)
  const diagnostics = [...body.diagnostics, ...(head.style === 'heading' ? repeatedFigures(rows) : [])]
  const prose = read.prose(body.prose, source.style, markdown, source.name)
  diagnostics.push(...prose.diagnostics)
  const written = fields.title?.text ?? titleOf(lines.slice(head.titleStart, head.title + 1), diagnostics)
  const isPlaceholder = Object.values<string>(placeholderTitles).includes(written)
  const title = isPlaceholder ? '' : written
  const stated = fields.venue ? checkVenue(fields.venue, diagnostics) : null
  const inferred = venueInProse(read.venue(prose.text), prose.text, body.prose)
  if (stated && inferred && !inferred.submitted) diagnostics.push(...venueConflict(stated, inferred.venue))
  const entry: Entry = {
    id: fields.id,
    title: title === '' ? null : title,
    titleImage: titleImageOf(lines[head.title]),
    recommenders: fields.recommenders,
    tags: fields.tags,
    venue: stated ?? (inferred && !inferred.submitted ? inferred.venue : null),
    submitted: fields.submitted
      ? checkVenue(fields.submitted, diagnostics)
      : inferred?.submitted
        ? inferred.venue
        : null,
    section: source.section,
    authors: fields.authors,
    links: [...titleLink(lines[head.title], body.links), ...body.links],
    figures: distinct([...figuresOf(rows), ...prose.figures]),
    summary: prose.html,
    keyPoints: prose.keyPoints,
    lead: leadOf(prose.keyPoints, prose.text),
    place
  }
  if (entry.title === null) {
    const reason = entry.titleImage
      ? message`Unexpected image as a title, expected text`
      : isPlaceholder
        ? message`Unexpected title \`${written}\`, expected that of the paper`
        : message`Unexpected entry without a title, expected one`
    diagnostics.push({ruleId: 'entry/no-title', reason, place})
  }
  if (entry.title !== null && /^https?:\/\/\S+$/i.test(entry.title)) {
    diagnostics.push({ruleId: 'entry/no-title', reason: message`Unexpected address as a title, expected text`, place})
  }
  if (prose.text.trim() === '') {
    const reason =
      entry.title === null
        ? message`Unexpected entry without a summary, expected one`
        : message`Unexpected entry without a summary: \`${entry.title}\``
    diagnostics.push({ruleId: 'entry/no-summary', reason, place})
  }
  // Labels without addresses have said so.
  if (entry.links.length === 0 && !body.diagnostics.some(({ruleId}) => ruleId === 'link/no-url')) {
    const reason =
      entry.title === null
        ? message`Unexpected entry without a link, expected one`
        : message`Unexpected entry without a link: \`${entry.title}\``
    diagnostics.push({ruleId: 'entry/no-link', reason, place})
  }
  return {entry, diagnostics}
}

function titleOf(lines: readonly Shaped[], diagnostics: Omit<Diagnostic, 'file'>[]): string {
  const parts = lines.flatMap(({line, shape}) => {
    if (shape.kind === 'blank') return []
    if (shape.kind === 'heading') return shape.title
    if (shape.kind === 'images') return shape.bold ?? ''
    if (shape.kind === 'section') return ''
    if (shape.kind === 'bold') return shape.text
    const reason = message`Unexpected plain line as a title, expected it in bold`
    diagnostics.push({ruleId: 'entry/title-not-bold', reason, place: placeOf(line)})
    return plainWords(line.text)
  })
  return parts.join(' ')
}

/** A title that is a link leads to the paper, if nothing else does. */
function titleLink(shaped: Shaped | undefined, links: readonly Link[]): Link[] {
  const shape = shaped?.shape
  const safe = (shape?.kind === 'bold' || shape?.kind === 'heading') && shape.url ? safeAddress(shape.url) : null
  if (!shaped || !safe || !('url' in safe) || links.some(({label, url}) => label === 'paper' || url === safe.url))
    return []
  return [{label: 'paper', text: '', url: safe.url, place: placeIn(shaped.line, safe.url)}]
}

/** The last image of a title line: an image before it is the banner. */
function titleImageOf(shaped: Shaped | undefined): Entry['titleImage'] {
  const shape = shaped?.shape
  if (shaped && shape?.kind === 'heading') return shape.image ? figureOf(shape.image, shaped.line, null) : null
  if (!shaped || (shape?.kind !== 'section' && (shape?.kind !== 'images' || shape.bold !== null))) return null
  const image = shape.images.at(-1)
  return image ? figureOf(image, shaped.line, null) : null
}

function checkVenue(field: {text: string; place: Place}, diagnostics: Omit<Diagnostic, 'file'>[]): Venue | null {
  const venue = statedVenue(plainWords(field.text))
  if (!venue) {
    diagnostics.push({
      ruleId: 'venue/no-name',
      reason: message`Unexpected venue \`${field.text}\`, expected a name and a year`,
      place: field.place,
      actual: field.text
    })
    return null
  }
  if (!venue.known) {
    const reason = message`Unexpected venue \`${venue.name}\`, expected one of the venue table`
    diagnostics.push({
      ruleId: 'venue/unknown',
      reason,
      place: field.place,
      actual: venue.name,
      expected: suggestVenues(venue.name)
    })
  }
  return {id: venue.id, name: venue.name, year: venue.year, inferred: false, place: field.place}
}

function venueInProse(
  found: ReturnType<typeof inferVenue>,
  text: string,
  lines: readonly Line[]
): {venue: Venue; submitted: boolean} | null {
  const first = lines[0]
  if (!found || !first) return null
  const phrase = text.slice(found.start, found.end)
  const line = lines.find(({raw}) => raw.includes(phrase)) ?? lines.find(({raw}) => raw.includes(found.name)) ?? first
  const place = line.raw.includes(phrase) ? placeIn(line, phrase) : placeIn(line, found.name)
  return {venue: {id: found.id, name: found.name, year: found.year, inferred: true, place}, submitted: found.submitted}
}

function distinct(figures: Entry['figures']): Entry['figures'] {
  const sources = new Set<string>()
  return figures.filter(({source}) => !sources.has(source) && sources.add(source))
}
