import type {Paper} from '../../model/site.js'
import type {Citer} from '../citing/citer.js'
import {coins} from '../citing/coins.js'
import {statedCitation} from '../citing/stated-citation.js'

/** What stands in the COinS span of a paper; see `citing/coins.ts`. */
export type CoinsOf = (paper: Paper) => string | null

/** Makes each once: a paper stands in the lists of all its tags, its venue, its year and its recommenders. */
export function createCoins(citer: Citer): CoinsOf {
  const known = new Map<Paper, string | null>()
  return paper => {
    const made = known.get(paper)
    if (made !== undefined) return made
    const text = coins(statedCitation(citer, paper))
    known.set(paper, text)
    return text
  }
}
