import type {CitationFormat} from '../../site/routes.js'
import {bibtex} from './bibtex.js'
import type {Citation} from './citation.js'
import {csl} from './csl.js'
import {ris} from './ris.js'

type Format = {
  /** What readers know it by. */
  readonly name: string
  readonly one: (key: string, citation: Citation) => string
  /** A file of papers already in this format. */
  readonly file: (papers: readonly string[]) => string
}

/** The list is the registry: a format is a line here and one in `site/routes.ts`. */
export const formats: Readonly<Record<CitationFormat, Format>> = {
  bib: {name: 'BibTeX', one: bibtex, file: papers => papers.map(paper => `${paper}\n`).join('\n')},
  ris: {name: 'RIS', one: ris, file: papers => papers.join('\r\n')},
  csl: {name: 'CSL-JSON', one: csl, file: papers => `[\n${papers.join(',\n')}\n]\n`}
}

export const formatNames = Object.keys(formats) as readonly CitationFormat[]
