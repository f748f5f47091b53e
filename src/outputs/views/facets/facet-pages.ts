import type {Facet} from '../../../model/site.js'
import {type Cut, cutPages} from '../paging/cut-pages.js'

/** Up to one and a half of this stand on one page: 150 cards are 200 kB, a tenth of that as they are sent. */
const length = 100

export function facetPages({entries}: Facet): readonly [Cut, ...Cut[]] {
  return cutPages(entries.length, length)
}
