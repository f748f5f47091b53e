import type {Page, Site} from '../model/site.js'
import {createContext, publishedFacets} from './views/context.js'
import {hasWall} from './views/figures/wall-figures.js'
import {page} from './views/frame/page.js'
import {searchLink} from './views/frame/search-link.js'

export type NotFoundView = {
  readonly title: string
  readonly ways: readonly {readonly text: string; readonly href: string}[]
}

/** What a host shows for every address that leads nowhere. */
export function notFound(site: Site): readonly Page[] {
  const context = createContext(site)
  const {routes, words} = context
  const view: NotFoundView = {
    title: words.text.notFound,
    ways: [
      {text: words.text.home, href: routes.home()},
      {text: words.text.allIssues, href: routes.issues()},
      ...(searchLink(context) === null ? [] : [{text: words.text.search.title, href: routes.search()}]),
      ...publishedFacets(site).map(kind => ({text: words.facets[kind].list, href: routes.facets(kind)})),
      ...(hasWall(context) ? [{text: words.text.figures, href: routes.figures(null)}] : [])
    ]
  }
  const facts = {href: routes.file('404.html'), title: view.title, description: null, canonical: null}
  return [page(context, 'not-found', facts, view)]
}
