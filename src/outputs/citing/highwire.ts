import type {Citation} from './citation.js'
import type {Name} from './name.js'

/** A `<meta>` of a page. */
export type Meta = {readonly name: string; readonly content: string}

const containers = {
  conference: 'citation_conference_title',
  journal: 'citation_journal_title',
  preprint: 'citation_publisher',
  other: 'citation_publisher'
} as const

/**
 * The tags by which Google Scholar and Zotero know the page of one paper. None where title or authors are unknown: both
 * would take the page itself, or nobody, for the paper.
 */
export function highwire({
  kind,
  title,
  authors,
  container,
  year,
  doi,
  arxiv,
  url,
  keywords
}: Citation): readonly Meta[] {
  if (title === null || authors.length === 0) return []
  const tags: readonly (readonly [string, string | number | null])[] = [
    ['citation_title', title],
    ...authors.map(name => ['citation_author', nameIn(name)] as const),
    ['citation_publication_date', year],
    [containers[kind], container?.name ?? null],
    ['citation_doi', doi],
    ['citation_arxiv_id', arxiv],
    ['citation_public_url', url],
    ...keywords.map(word => ['citation_keywords', word] as const)
  ]
  return tags.flatMap(([name, content]) => (content === null ? [] : [{name, content: String(content)}]))
}

function nameIn(name: Name): string {
  return 'literal' in name ? name.literal : `${name.family}, ${name.given}`
}
