import type {EntryRef, FacetKind, Site} from '../model/site.js'

/**
 * Whether two sites have files of the same names, but for the search index, whose names tell what is in them. `false` may
 * also mean that nobody knows without making a list.
 */
export function samePaths(one: Site, other: Site): boolean {
  return (
    one.settings === other.settings &&
    one.assets === other.assets &&
    one.pictures === other.pictures &&
    alike(one.issues, other.issues, (a, b) => a.number === b.number && a.file === b.file) &&
    alike(one.papers, other.papers, (a, b) => a.slug === b.slug) &&
    kinds.every(kind =>
      alike(one.facets[kind], other.facets[kind], (a, b) => a.slug === b.slug && a.entries.length === b.entries.length)
    ) &&
    alike([...one.entries.values()], [...other.entries.values()], sameFigures)
  )
}

const kinds: readonly FacetKind[] = ['tag', 'recommender', 'venue', 'year']

/** How many figures can be shown says how many pages the wall has. */
function sameFigures(one: readonly EntryRef[], other: readonly EntryRef[]): boolean {
  return alike(one, other, ({entry: a}, {entry: b}) =>
    alike(a.figures, b.figures, (figure, another) => figure.source === another.source)
  )
}

function alike<T>(one: readonly T[], other: readonly T[], isAlike: (a: T, b: T) => boolean): boolean {
  if (one.length !== other.length) return false
  return one.every((item, index) => {
    const another = other[index] as T
    return item === another || isAlike(item, another)
  })
}
