import type {CardText} from '../../model/card.js'
import type {Cut} from './open-font.js'
import type {Typesetter} from './typesetter.js'
import type {Word} from './word.js'

type Words = readonly Word[]

/** The texts of a card as drawn words; empty where there is no text. */
export type CardWords = Readonly<Record<'site' | 'head' | 'before' | 'number' | 'after' | 'title' | 'facts', Words>> & {
  readonly lead: Words
  /** By the cut of the text that it ends. */
  readonly ellipsis: {readonly title: Words; readonly plain: Words}
}

/** Weights and optical sizes, as the site has them. */
export const cuts = {
  title: {weight: 600, optical: 32},
  strong: {weight: 700, optical: 20},
  plain: {weight: 400, optical: 18},
  number: {weight: 300, optical: 60}
} as const satisfies Record<string, Cut>

/** `null` if the fonts lack a glyph. The key points can be done without: where they lack one, they are left out. */
export async function cardWords(text: CardText, set: Typesetter): Promise<CardWords | null> {
  const {mark} = text
  const [site, head, before, number, after, title, facts, dots, smallDots] = await Promise.all([
    words(text.site, cuts.strong),
    words(text.head, cuts.plain),
    words(mark?.before ?? '', cuts.plain),
    words(mark ? String(mark.number) : '', cuts.number),
    words(mark?.after ?? '', cuts.plain),
    words(text.title, cuts.title),
    words(text.facts, cuts.plain),
    words('…', cuts.title),
    words('…', cuts.plain)
  ])
  if (!site || !head || !before || !number || !after || !title || !facts || !dots || !smallDots) return null
  const lead = (await words(text.lead, cuts.plain)) ?? []
  return {site, head, before, number, after, title, facts, lead, ellipsis: {title: dots, plain: smallDots}}

  async function words(piece: string, cut: Cut): Promise<Words | null> {
    return piece === '' ? [] : set(piece, cut)
  }
}
