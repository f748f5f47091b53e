import type {Slug} from '../model/issue.js'

/**
 * Makes slugs distinct, given in order of first appearance: the first keeps the plain one, others get `-2`, `-3` ….
 * What comes later never changes what came earlier, so an archive that grows keeps its addresses.
 */
export function uniqueSlugs(wanted: readonly Slug[]): readonly Slug[] {
  const taken = new Set<Slug>()
  const last = new Map<Slug, number>()
  return wanted.map(slug => {
    let free = slug
    let count = last.get(slug) ?? 1
    while (taken.has(free)) {
      count += 1
      free = `${slug}-${count}` as Slug
    }
    last.set(slug, count)
    taken.add(free)
    return free
  })
}
