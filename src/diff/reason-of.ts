import type {Paper} from '../model/site.js'
import type {BreakReason} from '../model/site-diff.js'

/** Why the address of a paper is another one. */
export function reasonOf({key}: Pick<Paper, 'key'>, {key: now}: Pick<Paper, 'key'>): BreakReason {
  if (key === now || (key.startsWith('issue:') && now.startsWith('issue:'))) return 'order'
  const titled = (each: string): boolean => each.startsWith('title:') || each.startsWith('issue:')
  return titled(key) && titled(now) ? 'title' : 'identifier'
}
