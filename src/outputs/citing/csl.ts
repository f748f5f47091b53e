import type {Citation} from './citation.js'

const types = {
  conference: 'paper-conference',
  journal: 'article-journal',
  preprint: 'article',
  other: 'document'
} as const

/** One item of CSL-JSON, in one line. */
export function csl(key: string, citation: Citation): string {
  const {kind, title, authors, container, year, doi, arxiv, url, keywords, note, annote} = citation
  return JSON.stringify({
    id: key,
    type: types[kind],
    'citation-key': key,
    title: title ?? undefined,
    author: authors.length === 0 ? undefined : authors,
    ...(kind === 'preprint'
      ? {
          genre: 'preprint',
          publisher: container?.name ?? 'arXiv',
          number: arxiv === null ? undefined : `arXiv:${arxiv}`
        }
      : {'container-title': container?.name, 'container-title-short': container?.short ?? undefined}),
    issued: year === null ? undefined : {'date-parts': [[year]]},
    DOI: doi ?? undefined,
    archive: arxiv === null ? undefined : 'arXiv',
    archive_location: arxiv ?? undefined,
    URL: url ?? undefined,
    keyword: keywords.length === 0 ? undefined : keywords.join(', '),
    note: note ?? undefined,
    annote
  })
}
