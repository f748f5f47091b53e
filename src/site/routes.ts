import type {Slug} from '../model/issue.js'
import type {Settings} from '../model/settings.js'
import type {FacetKind} from '../model/site.js'
import {distPath} from './dist-path.js'

/** Atom, or JSON Feed. */
export type FeedFormat = 'xml' | 'json'

/** Every address of a site. Hrefs begin with `base` and are percent-encoded; names below `dist/` are plain text. */
export type Routes = {
  readonly home: () => string
  readonly issues: () => string
  readonly issue: (number: number) => string
  /** One entry on the page of its issue. */
  readonly entry: (number: number, anchor: string) => string
  readonly latest: () => string
  readonly paper: (slug: Slug) => string
  readonly facets: (kind: FacetKind) => string
  /** `page`: of a long list, below its own address, so that no slug can be in the way. */
  readonly facet: (kind: FacetKind, slug: Slug, page?: number | null) => string
  /** The wall of figures; its front has the plain address. */
  readonly figures: (page: number | null) => string
  /** What a folder's feed is called: `folder` is the href of the folder, such as `home()` or that of a facet. */
  readonly feed: (folder: string, format: FeedFormat) => string
  /** Below it lie papers; it has a feed, and no page. */
  readonly papers: () => string
  /** The page that lists all feeds. */
  readonly feeds: () => string
  /** The same list for feed readers. */
  readonly opml: () => string
  readonly manifest: () => string
  /** The citation file of what a page is about, beside the page. */
  readonly cite: (page: string, format: CitationFormat) => string
  /** What a reader keeps, in their own browser. */
  readonly shelf: () => string
  readonly statistics: () => string
  readonly search: () => string
  /** What the search page loads first. */
  readonly searchIndex: () => string
  /** For browsers: how to search here. */
  readonly searchDescription: () => string
  /** The archive as data. */
  readonly data: (name: 'papers' | 'issues' | 'schema') => string
  readonly sitemap: () => string
  /** The href of a file, given its path below `dist/`. */
  readonly file: (path: string) => string
  /** Address and href: what stands alone, as in a feed. */
  readonly absolute: (href: string) => string
  /** The inverse: the path below `dist/` of the file behind an href of this site. */
  readonly distPath: (href: string) => string
}

const citationFiles = {bib: 'cite.bib', ris: 'cite.ris', csl: 'cite.csl.json'} as const

export type CitationFormat = keyof typeof citationFiles

const folders = {tag: 'tags', recommender: 'recommenders', venue: 'venues', year: 'years'} as const

export function createRoutes({address, base}: Pick<Settings, 'address' | 'base'>): Routes {
  const file = (path: string) =>
    base + (/^[\w./-]*$/.test(path) ? path : path.split('/').map(encodeURIComponent).join('/'))
  const issue = (number: number) => file(`issues/${number}/`)
  return {
    home: () => base,
    issues: () => file('issues/'),
    issue,
    entry: (number, anchor) => `${issue(number)}#${encodeURIComponent(anchor)}`,
    latest: () => file('latest/'),
    paper: slug => file(`papers/${slug}/`),
    facets: kind => file(`${folders[kind]}/`),
    facet: (kind, slug, page = null) => file(`${folders[kind]}/${slug}/${page === null ? '' : `${page}/`}`),
    figures: page => file(page === null ? 'figures/' : `figures/${page}/`),
    feed: (folder, format) => `${folder}feed.${format}`,
    papers: () => file('papers/'),
    feeds: () => file('feeds/'),
    opml: () => file('feeds.opml'),
    manifest: () => file('site.webmanifest'),
    cite: (page, format) => page + citationFiles[format],
    shelf: () => file('shelf/'),
    statistics: () => file('statistics/'),
    search: () => file('search/'),
    searchIndex: () => file('search/index.json'),
    searchDescription: () => file('search/description.xml'),
    data: name => file(`data/${name}.json`),
    sitemap: () => file('sitemap.xml'),
    file,
    absolute: href => address + href,
    distPath(href) {
      const path = distPath(base, href)
      if (path === null) throw new Error(`Unexpected href \`${href}\`, expected one below \`${base}\``)
      return path
    }
  }
}
