import {venueContext} from './context.js'
import {judgeVenue} from './judgement.js'
import {type VenueMention, venueMentions} from './mentions.js'
import {plainWidth} from './width.js'

type InferredVenue = {
  readonly id: string
  /** As stated, without the year. */
  readonly name: string
  readonly year: number | null
  /** Offsets into the text, of name and year together. */
  readonly start: number
  readonly end: number
  /** The paper was sent there; no more is known. */
  readonly submitted: boolean
}

/**
 * Where the paper that `text` presents appeared, was accepted or won, if the prose says so of a venue in the table.
 * Venues of other papers, of data sets and of challenges are left aside; the surest phrase wins, then the first.
 */
export function inferVenue(text: string): InferredVenue | null {
  const plain = plainWidth(text)
  let best: {readonly venue: InferredVenue; readonly strength: number} | null = null
  for (const named of venueMentions(plain)) {
    const context = venueContext(plain, named)
    const mention = named.year === null ? withYearOfClause(named, context.before) : named
    const judgement = judgeVenue(mention, context)
    if (judgement === null || judgement.strength <= (best?.strength ?? 0)) continue
    const {id, name, year, start, end} = mention
    best = {venue: {id, name, year, start, end, submitted: judgement.submitted}, strength: judgement.strength}
  }
  return best?.venue ?? null
}

/** `2017 年发表在 FOO`: the year that stands before the verb. `2014 年提出的` is another's. */
function withYearOfClause(mention: VenueMention, before: string): VenueMention {
  const found =
    /(?<![\d.])(?:((?:19|20)\d\d)\s*年?|([012]\d)\s*年)(?:\s*\d{1,2}\s*月(?:\s*\d{1,2}\s*[日号])?)?[^\d，,：:（）()提]{0,24}$/u.exec(
      before
    )
  if (!found) return mention
  const year = found[1] ? Number(found[1]) : 2000 + Number(found[2])
  return {...mention, year, start: mention.start - before.length + found.index}
}
