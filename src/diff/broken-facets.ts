import type {EntryRef, Facet, FacetKind} from '../model/site.js'
import type {BrokenAddress} from '../model/site-diff.js'
import {hasFacetPages, routes} from './addresses.js'
import type {Comparison} from './comparison.js'

const kinds: readonly FacetKind[] = ['tag', 'recommender', 'venue', 'year']

/** Pages of tags, recommenders, venues and years that nothing belongs to any more. */
export function brokenFacets(comparison: Comparison, standing: ReadonlySet<string>): readonly BrokenAddress[] {
  const {before, after} = comparison
  return kinds.flatMap(kind => {
    if (!hasFacetPages(before.site.settings, kind)) return []
    const isOn = hasFacetPages(after.site.settings, kind)
    const slugs = new Map(after.site.facets[kind].map(facet => [facet.key, facet.slug]))
    return before.site.facets[kind].flatMap((facet): readonly BrokenAddress[] => {
      const address = routes.facet(kind, facet.slug)
      if (!isOn) return [{address, kind: 'page', reason: 'switched off', now: null}]
      const same = slugs.get(facet.key)
      if (same !== undefined)
        return same === facet.slug ? [] : [{address, kind: 'page', reason: 'order', now: routes.facet(kind, same)}]
      if (standing.has(address)) return []
      const slug = slugs.get(renamedTo(facet, comparison) ?? '')
      if (slug === undefined) return [{address, kind: 'page', reason: 'unused', now: null}]
      return [{address, kind: 'page', reason: 'renamed', now: routes.facet(kind, slug)}]
    })
  })
}

/** The value that every entry got that had this one. */
function renamedTo({kind, entries}: Facet, {entryAfter}: Comparison): string | null {
  const left = entries.flatMap(ref => {
    const other = entryAfter.get(ref)
    return other === undefined ? [] : [newKeys(kind, ref, other)]
  })
  return left[0]?.find(key => left.every(keys => keys.includes(key))) ?? null
}

function newKeys(kind: FacetKind, before: EntryRef, after: EntryRef): readonly string[] {
  const had = new Set(before.values[kind].map(({key}) => key))
  return after.values[kind].flatMap(({key}) => (had.has(key) ? [] : [key]))
}
