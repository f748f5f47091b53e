import type {Paper} from '../../model/site.js'
import {coins} from '../citing/coins.js'
import {statedCitation} from '../citing/stated-citation.js'
import type {Context} from './context.js'

/** What stands in the COinS span of an entry; see `citing/coins.ts`. */
export function coinsView(context: Context, paper: Paper): string | null {
  return coins(statedCitation(context, paper))
}
