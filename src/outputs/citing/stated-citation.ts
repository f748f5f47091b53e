import type {Paper} from '../../model/site.js'
import type {Context} from '../views/context.js'
import {type Citation, citationOf} from './citation.js'

/** For formats that have no room to say that a venue was inferred: only what was stated. */
export function statedCitation(context: Pick<Context, 'site' | 'words'>, paper: Paper): Citation {
  return citationOf(context, paper.venue?.inferred ? {...paper, venue: null} : paper)
}
