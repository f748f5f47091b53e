import type {Facet, FacetKind, Site} from '../../model/site.js'

/** The facet with a given key, or `null` if it has no page. */
export type FacetLookup = (kind: FacetKind, key: string) => Facet | null

export function createFacetLookup({facets, settings: {outputs}}: Site): FacetLookup {
  const byKey = (kind: FacetKind, published: boolean) =>
    new Map(published ? facets[kind].map(facet => [facet.key, facet]) : [])
  const index = {
    tag: byKey('tag', outputs.tags),
    recommender: byKey('recommender', outputs.recommenders),
    venue: byKey('venue', outputs.venues),
    year: byKey('year', outputs.years)
  }
  return (kind, key) => index[kind].get(key) ?? null
}
