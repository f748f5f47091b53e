import type {Site} from '../model/site.js'
import type {NewValueKind, SiteDiff} from '../model/site-diff.js'

const kinds: readonly NewValueKind[] = ['recommender', 'tag', 'venue']

/** What no entry of a site had before: a new tag may be a slip of an old one. */
export function newValues(before: Site, after: Site): SiteDiff['values']['added'] {
  return kinds.flatMap(kind => {
    const known = new Set(before.facets[kind].map(({key}) => key))
    return after.facets[kind].flatMap(({key, name}) => (known.has(key) ? [] : [{kind, name}]))
  })
}
