import type {Citation} from './citation.js'
import {latex} from './latex.js'
import type {Name} from './name.js'
import {protect} from './protect.js'

const types = {conference: 'inproceedings', journal: 'article', preprint: 'misc', other: 'misc'} as const
const containers = {
  conference: 'booktitle',
  journal: 'journal',
  preprint: 'howpublished',
  other: 'howpublished'
} as const

/** One entry, without a line's end behind it. `doi`, `eprint` and `url` stand as they are: they are read verbatim. */
export function bibtex(key: string, citation: Citation): string {
  const {kind, title, container, year, doi, arxiv, url, keywords, note, annote} = citation
  const fields: readonly (readonly [string, string | number | null])[] = [
    ['title', title && protect(title)],
    ['author', authorsOf(citation)],
    [containers[kind], container && latex(containerOf(container))],
    ['year', year],
    ['doi', doi],
    ['eprint', arxiv],
    ['archiveprefix', arxiv && 'arXiv'],
    ['url', url],
    ['keywords', keywords.length === 0 ? null : latex(keywords.map(word => word.replaceAll(',', ' ')).join(', '))],
    ['note', note && latex(note)],
    ['annote', latex(annote)]
  ]
  const lines = fields.filter(([, value]) => value !== null).map(([name, value]) => `  ${name} = {${value}}`)
  return `@${types[kind]}{${key},\n${lines.join(',\n')}\n}`
}

function authorsOf({authors, others}: Citation): string | null {
  if (authors.length === 0) return null
  return [...authors.map(nameIn), ...(others ? ['others'] : [])].join(' and ')
}

function nameIn(name: Name): string {
  return 'literal' in name ? `{${latex(name.literal)}}` : `${latex(name.family)}, ${latex(name.given)}`
}

function containerOf({name, short}: NonNullable<Citation['container']>): string {
  return short === null ? name : `${name} (${short})`
}
