import type {Facet, FacetKind, Page, Site} from '../model/site.js'
import {venues} from '../model/venues.js'
import {type Context, createContext, publishedFacets} from './views/context.js'
import {type CiteView, citeView} from './views/entries/cite.js'
import {type CardGroup, cardGroups} from './views/facets/card-groups.js'
import {type FacetView, facetView} from './views/facets/facet.js'
import {facetGroups} from './views/facets/facet-groups.js'
import {facetPages} from './views/facets/facet-pages.js'
import {type IndexGroup, indexGroups} from './views/facets/index-groups.js'
import {type YearColumn, yearStrip} from './views/facets/year-strip.js'
import {feedOf} from './views/feeds/feed-of.js'
import {lazily} from './views/frame/lazily.js'
import {page} from './views/frame/page.js'
import {type PagerView, pager} from './views/paging/pager.js'

/** The values of one kind of facet, such as all tags. */
export type FacetsView = {
  readonly kind: FacetKind
  readonly title: string
  readonly about: string
  /** `48 个标签` */
  readonly count: string
  readonly groups: readonly IndexGroup[]
}

/** One value, such as one tag, and what it holds. */
export type FacetPageView = {
  readonly kind: FacetKind
  readonly kindName: string
  readonly kindHref: string
  readonly facet: FacetView
  /** What a venue is, such as a conference, if the table knows it. */
  readonly venueKind: string | null
  /** Empty where there are too few. */
  readonly years: readonly YearColumn[]
  readonly groups: readonly CardGroup[]
  /** `第 3 页` of a long list; `null` on the front. */
  readonly page: string | null
  readonly pager: PagerView | null
  /** Its feed, if it has one. */
  readonly feed: string | null
  readonly cite: CiteView | null
}

/** For each kind of facet a list of its values, and a page for each value. */
export function* facets(site: Site): Iterable<Page> {
  const context = createContext(site)
  for (const kind of publishedFacets(site)) {
    yield lazily(context, context.routes.facets(kind), 'facets', () => listPage(context, kind))
    for (const facet of site.facets[kind]) {
      for (const cut of facetPages(facet)) {
        const href = context.routes.facet(kind, facet.slug, cut.number)
        yield lazily(context, href, 'facet', () => facetPage(context, facet, cut.number))
      }
    }
  }
}

function listPage(context: Context, kind: FacetKind): Page {
  const {site, routes, words} = context
  const {list: title, about} = words.facets[kind]
  const count = words.values(kind, site.facets[kind].length)
  const view: FacetsView = {kind, title, about, count, groups: indexGroups(context, kind)}
  return page(context, 'facets', {href: routes.facets(kind), title, description: about, parts: ['indexes']}, view)
}

function facetPage(context: Context, facet: Facet, number: number | null): Page {
  const {routes, words} = context
  const {one: kindName} = words.facets[facet.kind]
  const groups = facetGroups(context, facet)
  const cuts = facetPages(facet)
  const cut = cuts.find(each => each.number === number) ?? cuts[0]
  const hrefOf = (page: number | null) => routes.facet(facet.kind, facet.slug, page)
  const placeOf = (start: number) => {
    const place = cuts.find(({end}) => start < end) ?? cut
    return place === cut ? '' : hrefOf(place.number)
  }
  const pages = pager(cuts, cut, words.text.lists.newest, hrefOf)
  const view: FacetPageView = {
    kind: facet.kind,
    kindName,
    kindHref: routes.facets(facet.kind),
    facet: facetView(context, facet),
    venueKind: facet.kind === 'venue' ? venueKind(context, facet) : null,
    years: yearStrip(groups, placeOf),
    groups: cardGroups(context, groups, cut),
    page: cut.number === null ? null : words.page(cut.number),
    pager: pages,
    feed: feedOf(context, facet)?.atom ?? null,
    cite: citeView(context, routes.facet(facet.kind, facet.slug), `${facet.kind}-${facet.slug}`)
  }
  const name =
    view.facet.fullName === null ? view.facet.name.text : `${view.facet.name.text} (${view.facet.fullName.text})`
  const part = view.page === null ? [] : [view.page]
  const facts = {
    href: hrefOf(number),
    title: [view.facet.name.text, kindName, ...part].join(' · '),
    description: [name, view.facet.papers, ...part].join(' · '),
    previous: pages?.newer ?? null,
    next: pages?.older ?? null,
    feeds: [facet],
    parts: pages === null ? (['indexes'] as const) : (['indexes', 'pages'] as const)
  }
  return page(context, 'facet', facts, view)
}

function venueKind({words}: Context, {key}: Facet): string | null {
  const {lists} = words.text
  const row = venues.get(key)
  if (row === undefined) return null
  return {
    conference: lists.aConference,
    journal: lists.aJournal,
    workshop: lists.aWorkshop,
    preprint: lists.aPreprint
  }[row.kind]
}
