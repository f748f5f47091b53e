import {type VenueContext, venueContext} from './venue-context.js'
import {type VenueMention, venueMentions} from './venue-mentions.js'
import {saysPhrase, venuePhrases} from './venue-phrases.js'
import {isRival, namesAnother, turnsToThisPaper} from './venue-rivals.js'
import {paper, pattern} from './venue-vocabulary.js'
import {plainWidth} from './venue-width.js'

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
  for (const mention of venueMentions(plain)) {
    const found = judge(mention, venueContext(plain, mention))
    if (found && (best === null || found.strength > best.strength)) best = found
  }
  return best?.venue ?? null
}

function judge(mention: VenueMention, context: VenueContext) {
  const said = venuePhrases.filter(phrase => saysPhrase(phrase, context)).sort((a, b) => b.strength - a.strength)[0]
  if (!said || isRival(context)) return null
  const strength = namesAnother(context) ? 1 : said.strength
  if (strength === 1 && turnsToThisPaper(context)) return null
  const {year, start} = mention.year === null ? yearOfClause(mention, context) : mention
  if (year === null && !soundsLikeVenue(mention, context, strength)) return null
  const {id, name, end} = mention
  return {venue: {id, name, year, start, end, submitted: said.submitted ?? false}, strength}
}

/** `2017 年发表在 FOO`: the year before the verb. */
function yearOfClause(
  {start}: VenueMention,
  {before}: VenueContext
): {readonly year: number | null; readonly start: number} {
  const found = /(?<![\d.])(?:((?:19|20)\d\d)\s*年?|([012]\d)\s*年)[^\d，,：:（）()提]{0,24}$/u.exec(before)
  if (!found) return {year: null, start}
  return {year: found[1] ? Number(found[1]) : 2000 + Number(found[2]), start: start - before.length + found.index}
}

/** Whether a name without a year can be no ordinary word or other abbreviation here. */
function soundsLikeVenue({name, exact, ordinary}: VenueMention, {lead, rest}: VenueContext, strength: number): boolean {
  if (/(?:会议|顶会|大会|期刊|杂志|顶刊)$/u.test(lead)) return true
  if (!exact || name.length < 3) return false
  if (ordinary)
    return strength > 2 && /^\s*(?:$|[上中)）]|杂志|期刊|主刊|正刊|封面|的(?!顶|会议|领域|方向))/u.test(rest)
  if (/[今去前本上][年届]的?$/u.test(lead)) return true
  return (
    strength > 2 ||
    (strength === 2 && name.length > 3) ||
    (strength === 1 && pattern(`顶.{0,8}${paper}`).test(lead + rest))
  )
}
