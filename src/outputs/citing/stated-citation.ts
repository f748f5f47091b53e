import type {Paper} from '../../model/site.js'
import {type Citation, citationOf} from './citation.js'
import type {Citer} from './citer.js'

/** For formats that have no room to say that a venue was inferred: only what was stated. */
export function statedCitation(citer: Citer, paper: Paper): Citation {
  return citationOf(citer, paper.venue?.inferred ? {...paper, venue: null} : paper)
}
