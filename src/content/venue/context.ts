import type {VenueMention} from './mentions.js'

/** What a text says around a venue it names. */
export type VenueContext = {
  /** Before the venue, in the same sentence. */
  readonly before: string
  /** Before the venue, in the same clause. */
  readonly lead: string
  /** After the venue, in the same clause. */
  readonly rest: string
  /** After the venue, in the same sentence. */
  readonly after: string
  /** After the venue, whatever the sentence. */
  readonly beyond: string
  /** The venue stands in the first sentence. */
  readonly opening: boolean
}

/** Words to be found around a venue, each in its part of the context. */
export type VenueWords = {readonly [part in 'before' | 'lead' | 'rest' | 'after' | 'beyond']?: RegExp}

/** Cuts the context of a venue out of `text`. */
export function venueContext(text: string, {start, end}: VenueMention): VenueContext {
  const before =
    text
      .slice(Math.max(0, start - reach), start)
      .split(sentenceEnd)
      .at(-1) ?? ''
  const beyond = text.slice(end, end + reach)
  const after = beyond.split(sentenceEnd)[0] ?? ''
  return {
    before,
    lead: (before.split(clauseEnd).at(-1) ?? '').replace(ornament, ''),
    rest: after.replace(addition, '').split(clauseEnd)[0] ?? '',
    after,
    beyond,
    opening: text.slice(0, start - before.length).trim() === ''
  }
}

/** How far around a venue its context reaches, in characters. */
const reach = 120

const sentenceEnd = /[。！？!?；;\n]|(?<!\b(?:al|[Pp]roc|vs|etc|Trans|J|Conf|Int))\.\s/u
const clauseEnd = /[，,：:（）()[\]【】]|——/u
/** Quotation marks and publishers before a name: `《IEEE TPAMI》`. */
const ornament = /(?:[《“"「『【\s]|(?<![A-Za-z])(?:IEEE|ACM|CVF|USENIX|SIAM|AAAI|Springer|Elsevier)\/?)+$/u
/** Quotation marks and a remark in brackets after it: `（长文）`. */
const addition = /^[》”"」』]*(?:\s?[（(][^（）()]{0,30}[）)])?/u
