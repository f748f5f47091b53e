import type {FacetKind, Site} from '../../model/site.js'
import {createRoutes, type Routes} from '../../site/routes.js'
import type {Words} from '../words/words.js'
import {wordsOf} from '../words/words-of.js'
import {type CoinsOf, createCoins} from './coins.js'
import {createFacetLookup, type FacetLookup} from './facet-lookup.js'

/** What every view is built from. */
export type Context = {
  readonly site: Site
  readonly routes: Routes
  readonly words: Words
  readonly facetOf: FacetLookup
  readonly coinsOf: CoinsOf
}

export function createContext(site: Site): Context {
  const words = wordsOf(site.settings.language)
  return {
    site,
    routes: createRoutes(site.settings),
    words,
    facetOf: createFacetLookup(site),
    coinsOf: createCoins({site, words})
  }
}

const switches = {tag: 'tags', recommender: 'recommenders', venue: 'venues', year: 'years'} as const

/** The kinds of facet that have pages, in the order in which they are offered. */
export function publishedFacets({settings, facets}: Site): readonly FacetKind[] {
  const kinds = ['tag', 'venue', 'recommender', 'year'] as const
  return kinds.filter(kind => settings.outputs[switches[kind]] && facets[kind].length > 0)
}
