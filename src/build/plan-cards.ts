import {planCard} from '../figures/cards/plan-card.js'
import type {Store} from '../io/store.js'
import type {Card, Cards} from '../model/card.js'
import type {Site} from '../model/site.js'
import {type CardWish, cardWishes} from '../outputs/card-wishes.js'
import type {Figures} from './read-figures.js'
import type {Fonts} from './read-fonts.js'

export type PlannedCard = CardWish & {
  readonly card: Card
  /** In bytes; `null` if it has to be drawn yet. */
  readonly size: number | null
}

export const kind = 'card'

/** Names and keys of the share pictures of a site, without those that are known to be impossible. Nothing is drawn. */
export function planCards(
  site: Site,
  {originals}: Pick<Figures, 'originals'>,
  {engine}: Pick<Fonts, 'engine'>,
  store: Store
): readonly PlannedCard[] {
  return cardWishes(site).flatMap((wish): readonly PlannedCard[] => {
    const {subject, figure, text, alt} = wish
    const hash = figure === null ? null : (originals.get(figure)?.hash ?? null)
    const name = 'site' in subject ? 'site' : 'issue' in subject ? `issue-${subject.issue}` : subject.paper
    const card = planCard(name, alt, text, hash, engine)
    const size = sizeOf(card, store)
    return size === 0 ? [] : [{...wish, card, size}]
  })
}

/** An empty entry stands for a picture that cannot be drawn; one that is nearly empty was damaged. */
function sizeOf({key}: Card, store: Store): number | null {
  const size = store.size(kind, key)
  if (size === null || size > 99) return size
  return store.get(kind, key)?.length === 0 ? 0 : null
}

export function cardsOf(planned: readonly PlannedCard[]): Cards {
  return {
    site: planned.find(({subject}) => 'site' in subject)?.card ?? null,
    issues: new Map(planned.flatMap(({subject, card}) => ('issue' in subject ? [[subject.issue, card]] : []))),
    papers: new Map(planned.flatMap(({subject, card}) => ('paper' in subject ? [[subject.paper, card]] : [])))
  }
}
