import type {EntryRef, Facet, FacetKind} from '../model/site.js'
import {venues} from '../model/venues.js'
import {compareText} from './compare-text.js'
import {facetValues} from './facet-values.js'
import {slugOf} from './slug.js'
import type {Spelling} from './spellings.js'
import {uniqueSlugs} from './unique-slugs.js'

/**
 * All values of one facet. `refs` come newest first, as they are shown; `values` come oldest first, so that of two
 * with one slug the older keeps it.
 */
export function facets(
  kind: FacetKind,
  refs: readonly EntryRef[],
  values: ReadonlyMap<string, Spelling>
): readonly Facet[] {
  const entries = new Map<string, EntryRef[]>([...values.keys()].map(key => [key, []]))
  for (const ref of refs) for (const {key} of facetValues(kind, ref)) entries.get(key)?.push(ref)
  const slug = uniqueSlugs()
  const found = [...values].map(([key, {name}]): Facet => {
    const known = kind === 'venue' ? venues.get(key) : undefined
    return {
      kind,
      key,
      slug: slug(slugOf(key)),
      name: known?.name ?? name,
      // A journal's name is often its full name; nobody wants to read it twice.
      fullName: known === undefined || known.fullName === known.name ? null : known.fullName,
      entries: entries.get(key) ?? []
    }
  })
  return found.sort(kind === 'year' ? newestYear : mostEntries)
}

function newestYear(a: Facet, b: Facet): number {
  return compareText(b.key, a.key)
}

function mostEntries(a: Facet, b: Facet): number {
  return b.entries.length - a.entries.length || compareText(a.name, b.name) || compareText(a.key, b.key)
}
