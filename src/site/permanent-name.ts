import type {EntryRef} from '../model/site.js'
import {identityOf} from './identity.js'

/**
 * What an entry is called within the feed id of its issue: the identifier of the paper, which stays when entries are
 * sorted anew. A paper without one, or there twice, has its place, which stays when its title is mended.
 */
export function permanentName(ref: EntryRef): string {
  const {issue, paper, position} = ref
  const [first] = identityOf(ref).identifiers
  const again = paper.entries.some(other => other.issue === issue && other.position < position)
  return first === undefined || again ? String(position) : `${first.scheme}:${first.id}`
}
