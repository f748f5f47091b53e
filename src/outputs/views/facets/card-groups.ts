import type {Context} from '../context.js'
import {type CardView, listedCard} from '../entries/card.js'
import type {Cut} from '../paging/cut-pages.js'
import type {FacetGroup} from './facet-groups.js'

/** What one page shows of a group. */
export type CardGroup = Omit<FacetGroup, 'refs'> & {
  /** It began on the page before. */
  readonly continued: boolean
  readonly cards: readonly CardView[]
}

/** The groups of one page, the first and the last of which may go on elsewhere. */
export function cardGroups(context: Context, groups: readonly FacetGroup[], {start, end}: Cut): readonly CardGroup[] {
  let at = 0
  return groups.flatMap(({refs, ...group}): readonly CardGroup[] => {
    const first = at
    at += refs.length
    if (at <= start || first >= end) return []
    const shown = refs.slice(Math.max(0, start - first), end - first)
    const cards = shown.map(ref => listedCard(context, ref))
    return [{...group, gap: at > end ? null : group.gap, continued: first < start, cards}]
  })
}
