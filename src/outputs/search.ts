import type {File, Page, Site} from '../model/site.js'
import {indexFiles} from './search/index-files.js'
import {createContext} from './views/context.js'
import {type WayView, waysIn} from './views/facets/ways.js'
import {page} from './views/frame/page.js'
import {searchLink} from './views/frame/search-link.js'

/** The search page before anything is looked for; a script fills in what is found. */
export type SearchView = {
  readonly title: string
  readonly about: string
  /** `1,234 篇论文` */
  readonly count: string
  /** Where the form leads: the page itself. */
  readonly href: string
  /** What the script loads first. */
  readonly index: string
  /** What the page's script imports, so that the browser need not find one through the other. */
  readonly modules: readonly string[]
  /** What facets are called, in the order in which they are offered. */
  readonly facets: readonly {readonly kind: string; readonly title: string}[]
  /** Where to go without a query, or without the script. */
  readonly ways: readonly WayView[]
}

/** How to search here, for browsers: OpenSearch 1.1. */
export type SearchDescriptionView = {
  readonly language: string
  /** At most 16 characters. */
  readonly name: string
  /** At most 1,024 characters. */
  readonly about: string
  readonly icon: string | null
  /** With `{searchTerms}` where the query goes. */
  readonly template: string
  readonly self: string
}

const valuesShown = 12

/** The search page, its index, and its description for browsers. */
export function* search(site: Site): Iterable<Page | File> {
  const context = createContext(site)
  const link = searchLink(context)
  if (link === null) return
  const {routes, words} = context
  const {title, about} = words.text.search
  const view: SearchView = {
    title,
    about,
    count: words.papers(site.papers.length),
    href: link.href,
    index: routes.searchIndex(),
    modules: [...site.assets]
      .flatMap(([name, path]) => (/^search-.*\.js$/.test(name) ? [routes.file(path)] : []))
      .sort(),
    facets: (['tag', 'venue', 'recommender', 'year'] as const).map(kind => ({kind, title: words.facets[kind].one})),
    ways: waysIn(context, valuesShown)
  }
  yield page(context, 'search', {href: link.href, title, description: about, parts: ['search']}, view)
  const icon = site.assets.get('icon.svg')
  const description: SearchDescriptionView = {
    language: site.settings.language,
    name: [...site.settings.title].slice(0, 16).join(''),
    about,
    icon: icon === undefined ? null : routes.absolute(routes.file(icon)),
    template: `${routes.absolute(link.href)}?q={searchTerms}`,
    self: routes.absolute(link.description)
  }
  yield {path: routes.distPath(link.description), template: 'opensearch.xml', view: description}
  yield* indexFiles(context)
}
