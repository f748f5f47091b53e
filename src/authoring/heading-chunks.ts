import {fieldOf} from '../content/entry/fields.js'
import type {EntrySource} from '../content/entry/parse-entry.js'
import type {Claim} from '../content/lines/claims.js'
import {readAddresses} from '../content/lines/line-kinds.js'
import type {Line} from '../content/lines/lines.js'
import type {ClaimKind, Entry} from '../model/issue.js'
import type {AuthoredEntry, KeyLanguage} from './authored.js'
import type {Chunk} from './chunk.js'
import {commentChunks} from './comment-chunks.js'
import {fieldLines} from './field-lines.js'
import {gatheredKinds} from './gathered-kinds.js'
import {keptLines} from './kept-lines.js'
import {linkLine} from './link-line.js'
import {silencersAbove} from './silencers-above.js'
import {fieldLine, keyed} from './words.js'

type Row = {readonly rank: number; readonly text: string}

/** The order of fields under a title; links are last. */
const ranks = ['title', 'recommender', 'tags', 'venue', 'submitted', 'authors', 'id', 'link']

/**
 * An entry with a heading: its fields in order, all else as its author set it.
 *
 * @param draft Whether all fields without values are still to be filled in; else most go, unless somebody silenced them.
 */
export function headingChunks(
  {lines, head, end}: EntrySource & {readonly end: number},
  entry: Entry,
  claims: ReadonlyMap<number, Claim>,
  {language, airy, draft}: {readonly language: KeyLanguage; readonly airy: boolean; readonly draft: boolean}
): Chunk[] {
  const [first, ...rest] = lines.slice(head.start, end).map(({line}) => line)
  const silencers = silencersAbove(lines.slice(head.start + 1, end), claims)
  const taken = new Set([...silencers.values()].flat().map(({number}) => number))
  const above: Line[] = []
  const rows: Row[] = []
  const filled = rest.filter(line => line.text !== '' && !taken.has(line.number))
  filled.forEach((line, index) => {
    const kind = claims.get(line.number)?.kind
    if (!kind || !gatheredKinds.has(kind)) return
    // A label over its address is one row with it.
    const next = filled[index + 1]
    const labels = next && claims.get(next.number)?.kind === 'link' && readAddresses(next.text) !== null
    const own = silencers.get(line.number) ?? []
    const kept = draft || own.length > 0
    const [row, ...others] = rowsOf(line, kind, entry, {language, labels: labels === true, kept})
    // Of what is gathered from several lines, and has no row of its own, the whole entry has to be silenced.
    if (row) rows.push({...row, text: [...own.map(({raw}) => raw.trim()), row.text].join('\n')}, ...others)
    else above.push(...own)
    taken.add(line.number)
  })
  const stated = fieldLines({...entry, ...facts, tags: entry.tags, recommenders: entry.recommenders}, language)
  const listed = stated.map((text): Row => ({rank: text === stated[0] && entry.recommenders.length > 0 ? 1 : 2, text}))
  // A field that is nearly one stays among the fields, where it can be seen.
  const body = rest.filter(line => !taken.has(line.number))
  const slips = body.slice(
    0,
    Math.max(
      0,
      body.findIndex(line => line.text !== '' && !isSlip(line, claims))
    )
  )
  const list = [
    ...[...rows, ...listed].sort((a, b) => a.rank - b.rank).map(({text}) => text),
    ...slips.filter(({text}) => text !== '').map(({raw}) => raw.trimEnd())
  ]
  for (const {number} of slips) taken.add(number)
  const texts = [headingOf(first), list.join('\n'), keptLines(rest, {taken, airy})]
  return [...commentChunks(above), ...texts.filter(text => text !== '').map(text => ({text, guarded: false}))]
}

const facts: Omit<AuthoredEntry, 'tags' | 'recommenders'> = {
  id: null,
  title: null,
  titleImage: null,
  venue: null,
  submitted: null,
  section: null,
  authors: [],
  links: [],
  body: []
}

function isSlip(line: Line, claims: ReadonlyMap<number, Claim>): boolean {
  return claims.get(line.number)?.kind === 'unknown' && /^[-*+]\s/.test(line.text)
}

function headingOf(line: Line | undefined): string {
  const words = /^ {0,3}##(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$/.exec((line?.raw ?? '').replace(/\u00a0/g, ' '))?.[1]
  return `## ${(words ?? '').trim()}`.trimEnd()
}

/**
 * What a line of fields says, written as usual. Tags and recommenders are gathered from all their lines.
 *
 * @param labels Whether an address follows.
 * @param kept Whether the line stays although it has no value.
 */
function rowsOf(
  line: Line,
  kind: ClaimKind,
  entry: Entry,
  {language, labels, kept}: {readonly language: KeyLanguage; readonly labels: boolean; readonly kept: boolean}
): Row[] {
  const field = fieldOf(line, true)
  const links = entry.links.filter(({place}) => place.start.line === line.number)
  if (kind === 'link' || kind === 'link label') {
    if (field?.value) return [{rank: ranks.length, text: keyed(field.key, field.value)}]
    if (field && !labels && kind === 'link' && links.length === 0)
      return kept ? [{rank: ranks.length, text: keyed(field.key, '')}] : []
    return links.map(link => ({rank: ranks.length, text: linkLine(link, language)}))
  }
  if (!field || field.kind === 'link' || field.kind === 'unknown') return []
  if (field.value === '' && !kept && !wanted.includes(field.kind)) return []
  const gathered = field.kind === 'tags' ? entry.tags : field.kind === 'recommender' ? entry.recommenders : []
  if (gathered.length > 0) return []
  const stated = field.kind === 'venue' ? entry.venue : field.kind === 'submitted' ? entry.submitted : null
  const value = stated && !stated.inferred ? venueWords(field.value, stated) : field.value
  return [{rank: ranks.indexOf(field.kind), text: fieldLine(field.kind, value, language)}]
}

/** What an entry should have stays there empty, so that the check asks for it. */
const wanted: readonly string[] = ['recommender', 'tags']

/** Name and year apart, where there is nothing else: `ICLR2018`, `2018 ICLR`; what says more stays as it is. */
function venueWords(value: string, {name, year}: {readonly name: string; readonly year: number | null}): string {
  if (year === null || !value.includes(name)) return value
  const rest = value
    .replace(name, '')
    .replace(String(year), '')
    .replace(/['’‘`´′]\s?\d\d$/, '')
  return /^[\s,，()（）年-]*$/.test(rest) ? `${name} ${year}` : value
}
