import type {VenueContext, VenueWords} from './context.js'
import type {VenueMention} from './mentions.js'
import {pattern} from './pattern.js'
import {venuePhrases} from './phrases.js'
import {venueRivals} from './rivals.js'
import {honour, institution, kindOfVenue, paper} from './vocabulary.js'

type Judgement = {
  /** How surely the text says that this paper appeared there, from 1 to 4. */
  readonly strength: number
  readonly submitted: boolean
}

/** What the text around a venue says of it; `null` if it does not say that this paper appeared there. */
export function judgeVenue(mention: VenueMention, context: VenueContext): Judgement | null {
  const phrases = venuePhrases.filter(({words, opening}) => finds(words, context) && (context.opening || !opening))
  const surest = phrases.sort((a, b) => b.strength - a.strength)[0]
  if (!surest || isRival(context)) return null
  const doubtful = namesAnother(context)
  const strength = doubtful || speaksOfModel(context) ? 1 : surest.strength
  if (doubtful && !context.opening) return null
  if (strength === 1 && turnsToThisPaper.test(context.after)) return null
  if (mention.year === null && !soundsLikeVenue(mention, context, strength)) return null
  return {strength, submitted: surest.submitted ?? false}
}

function finds(words: VenueWords, context: VenueContext): boolean {
  return (
    (words.lead?.test(context.lead) ?? true) &&
    (words.rest?.test(context.rest) ?? true) &&
    (words.before?.test(context.before) ?? true) &&
    (words.after?.test(context.after) ?? true) &&
    (words.beyond?.test(context.beyond) ?? true)
  )
}

function isRival(context: VenueContext): boolean {
  const plain = {...context, lead: context.lead.replace(describedPaper, '本文')}
  return venueRivals.some(({words}) => finds(words, plain))
}

/** 这篇基于注意力的论文: what describes this paper compares it with none. */
const describedPaper = /(?:这篇|该|此|本|一篇|这项)[^，]{0,24}的(?:论文|文章|工作|研究|paper)/u

/** Whether the venue may be that of a model named beside it: `YOLO 发表于 FOO 2016`, `在 FOO 2016 发表了 YOLO`. */
function namesAnother({lead, rest}: VenueContext): boolean {
  return !anyPaper.test(rest) && (nameBefore.test(lead) || nameBehind.test(rest))
}

/** Whether the venue is said of a model, be it this paper's or another's: `YOLO 获 FOO 2016 最佳论文`. */
function speaksOfModel({lead}: VenueContext): boolean {
  return nameAsSubject.test(lead) && !institutional.test(lead)
}

const nameAsSubject = /^\s*[A-Za-z][\w+-]*(?:\s[A-Za-z][\w+-]*)?\s*(?:曾|已|就|也)?(?:[是为获]|荣获|赢得|摘得|拿|当选)/u
const institutional = pattern(institution)

const anyPaper = pattern(`${paper}|${honour}`)
const nameBefore = /[A-Za-z\d+]\s*(?:最早|首次|被)?(?:发\s*表|来自|出自)/u
const nameBehind =
  /^\s*(?:会议|大会)?[上中]?(?:发表|提出)?[的了]\s*(?:[A-Za-z《“"]|[^，]{0,10}(?:模型|方法|算法|网络|框架))/u

/** Only behind the venue the sentence comes to this paper. */
const turnsToThisPaper =
  /本文|本论文|本篇|这篇|该文|我们|作者则|作者进一步|作者将其|作者把它|其基础上|此基础上|this paper|\bwe\b/iu

/** Whether a name without a year can be no ordinary word and no other abbreviation here. */
function soundsLikeVenue({name, exact, ordinary}: VenueMention, {lead, rest}: VenueContext, strength: number): boolean {
  if (introducedAsVenue.test(lead)) return true
  if (!exact || name.length < 3) return false
  if (ordinary) return strength > 2 && endsAsVenue.test(rest)
  return strength > 2 || (strength === 2 && name.length > 3) || thisYears.test(lead)
}

const introducedAsVenue = pattern(`${kindOfVenue}$`)
const endsAsVenue = /^\s*(?:$|[上中)）]|杂志|期刊|主刊|正刊|封面|的(?!顶|会议|领域|方向))/u
const thisYears = /[今去前本上][年届]的?$/u
