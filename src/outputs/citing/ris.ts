import type {Citation} from './citation.js'
import type {Name} from './name.js'

/** Reference managers know no type for preprints that is not lost on the way; a manuscript keeps its archive. */
const types = {conference: 'CONF', journal: 'JOUR', preprint: 'MANSCPT', other: 'GEN'} as const

/** One record; lines end as the format wants. */
export function ris(key: string, citation: Citation): string {
  const {kind, title, authors, year, doi, arxiv, url, keywords, note, annote} = citation
  const container = citation.container?.name ?? null
  const fields: readonly (readonly [string, string | number | null])[] = [
    ['TY', types[kind]],
    ['ID', key],
    ['TI', title],
    ...authors.map(name => ['AU', nameIn(name)] as const),
    ['T2', kind === 'preprint' ? null : container],
    ['C3', kind === 'conference' ? container : null],
    ['J2', citation.container?.short ?? null],
    ['PY', year],
    ['DO', doi],
    ['DB', arxiv === null ? (kind === 'preprint' ? container : null) : 'arXiv'],
    ['AN', arxiv && `arXiv:${arxiv}`],
    ['UR', url],
    ...keywords.map(word => ['KW', word] as const),
    ['N1', note],
    ['N1', annote],
    ['ER', '']
  ]
  return fields.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${value}\r\n`])).join('')
}

/** A comma divides a name, so one that is whole has none. */
function nameIn(name: Name): string {
  return 'literal' in name ? name.literal.replaceAll(',', ' ') : `${name.family}, ${name.given}`
}
