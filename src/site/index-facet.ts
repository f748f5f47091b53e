import type {Facet, FacetKind, FacetValue} from '../model/site.js'
import {venues} from '../model/venues.js'
import {compareText} from './compare-text.js'
import {slugOf} from './slug.js'
import {type Spelling, spellings} from './spellings.js'
import {uniqueSlugs} from './unique-slugs.js'

/** All values of one facet, before anything but names and numbers of entries is known. */
export type FacetIndex = {
  readonly spellings: ReadonlyMap<string, Spelling>
  /** In the order in which they are listed. */
  readonly facets: readonly IndexedFacet[]
}

/** The numbers of its entries come newest issue first, then by position. */
type IndexedFacet = Omit<Facet, 'entries'> & {readonly entries: readonly number[]}

/** Given what each entry of each issue has of the facet, issues oldest first. Of two values with one slug the older keeps it. */
export function indexFacet(kind: FacetKind, issues: readonly (readonly (readonly FacetValue[])[])[]): FacetIndex {
  const found = spellings(issues.flat())
  const entries = entriesOf(issues)
  const slug = uniqueSlugs()
  const facets = [...found].map(([key, {name}]): IndexedFacet => {
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
  return {spellings: found, facets: facets.sort(kind === 'year' ? newestYear : mostEntries)}
}

/** The numbers of the entries that have each value, newest issue first. */
function entriesOf(issues: readonly (readonly (readonly FacetValue[])[])[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>()
  let end = issues.reduce((sum, entries) => sum + entries.length, 0)
  for (const entries of issues.toReversed()) {
    end -= entries.length
    for (const [index, values] of entries.entries()) {
      for (const {key} of values) {
        const numbers = found.get(key)
        if (numbers === undefined) found.set(key, [end + index])
        else numbers.push(end + index)
      }
    }
  }
  return found
}

function newestYear(a: IndexedFacet, b: IndexedFacet): number {
  return compareText(b.key, a.key)
}

function mostEntries(a: IndexedFacet, b: IndexedFacet): number {
  return b.entries.length - a.entries.length || compareText(a.name, b.name) || compareText(a.key, b.key)
}
