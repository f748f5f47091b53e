import type {Slug} from '../model/issue.js'

/**
 * Gives slugs out once each. Asked in order of first appearance, the first keeps the plain slug and others
 * get `-2`, `-3` …: what comes later never changes what came earlier, so a growing archive keeps its addresses.
 *
 * @param others Names in the same folder that are no slugs, and that none may take.
 */
export function uniqueSlugs(others: readonly string[] = []): (wish: Slug) => Slug {
  const taken = new Set<string>(others)
  const counts = new Map<Slug, number>()
  return wish => {
    let slug = wish
    if (taken.has(wish)) {
      let count = counts.get(wish) ?? 1
      do {
        count += 1
        slug = `${wish}-${count}` as Slug
      } while (taken.has(slug))
      counts.set(wish, count)
    }
    taken.add(slug)
    return slug
  }
}
