import type {Citation} from './citation.js'
import type {Name} from './name.js'

/**
 * What stands in the `title` of a COinS span: an OpenURL 1.0 ContextObject as keys and encoded values. Reference
 * managers collect such spans from lists. `null` for a paper whose title nobody wrote.
 */
export function coins({kind, title, authors, container, year, doi, url}: Citation): string | null {
  if (title === null) return null
  const name = container?.name ?? null
  const [first] = authors
  const pairs: readonly (readonly [string, string | number | null])[] = [
    ['ctx_ver', 'Z39.88-2004'],
    ...{
      conference: [
        ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:book'],
        ['rft.genre', 'proceeding'],
        ['rft.atitle', title],
        ['rft.btitle', name]
      ] as const,
      journal: [
        ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:journal'],
        ['rft.genre', 'article'],
        ['rft.atitle', title],
        ['rft.jtitle', name]
      ] as const,
      // The formats above have no place for these.
      preprint: dublinCore('preprint', title, name ?? 'arXiv'),
      other: dublinCore('document', title, name)
    }[kind],
    ...(first !== undefined && 'family' in first
      ? ([
          ['rft.aulast', first.family],
          ['rft.aufirst', first.given]
        ] as const)
      : []),
    ...authors.map(author => ['rft.au', whole(author)] as const),
    ['rft.date', year],
    ['rft_id', doi && `info:doi/${doi}`],
    ['rft_id', url]
  ]
  return pairs.flatMap(([key, value]) => (value === null ? [] : [`${key}=${encodeURIComponent(value)}`])).join('&')
}

function dublinCore(type: string, title: string, publisher: string | null) {
  return [
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.type', type],
    ['rft.title', title],
    ['rft.publisher', publisher]
  ] as const
}

function whole(name: Name): string {
  return 'literal' in name ? name.literal : `${name.given} ${name.family}`
}
