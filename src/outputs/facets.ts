import type {Facet, FacetKind, Page, Site} from '../model/site.js'
import {type CardGroup, cardGroups} from './views/card-groups.js'
import {type CiteView, citeView} from './views/cite.js'
import {type Context, createContext, publishedFacets} from './views/context.js'
import {type FacetView, facetView} from './views/facet.js'
import {feedOf} from './views/feed-of.js'
import {page} from './views/page.js'

/** The values of one kind of facet, such as all tags. */
export type FacetsView = {
  readonly kind: FacetKind
  readonly title: string
  readonly about: string
  /** `48 个标签` */
  readonly count: string
  readonly facets: readonly FacetView[]
}

/** One value, such as one tag, and what it holds. */
export type FacetPageView = {
  readonly kind: FacetKind
  readonly kindName: string
  readonly kindHref: string
  readonly facet: FacetView
  readonly groups: readonly CardGroup[]
  /** Its feed, if it has one. */
  readonly feed: string | null
  readonly cite: CiteView | null
}

/** For each kind of facet a list of its values, and a page for each value. */
export function* facets(site: Site): Iterable<Page> {
  const context = createContext(site)
  for (const kind of publishedFacets(site)) {
    yield listPage(context, kind)
    for (const facet of site.facets[kind]) yield facetPage(context, facet)
  }
}

function listPage(context: Context, kind: FacetKind): Page {
  const {site, routes, words} = context
  const {list: title, about} = words.facets[kind]
  const values = site.facets[kind].map(facet => facetView(context, facet))
  const view: FacetsView = {kind, title, about, count: words.values(kind, values.length), facets: values}
  return page(context, 'facets', {href: routes.facets(kind), title, description: about}, view)
}

function facetPage(context: Context, facet: Facet): Page {
  const {routes, words} = context
  const {one: kindName} = words.facets[facet.kind]
  const view: FacetPageView = {
    kind: facet.kind,
    kindName,
    kindHref: routes.facets(facet.kind),
    facet: facetView(context, facet),
    groups: cardGroups(context, facet),
    feed: feedOf(context, facet)?.atom ?? null,
    cite: citeView(context, routes.facet(facet.kind, facet.slug), `${facet.kind}-${facet.slug}`)
  }
  const name =
    view.facet.fullName === null ? view.facet.name.text : `${view.facet.name.text} (${view.facet.fullName.text})`
  const facts = {
    href: view.facet.href,
    title: `${view.facet.name.text} · ${kindName}`,
    description: `${name} · ${view.facet.papers}`,
    feeds: [facet]
  }
  return page(context, 'facet', facts, view)
}
