import {planCard} from '../figures/cards/plan-card.js'
import type {Store} from '../io/store.js'
import type {Card, Cards} from '../model/card.js'
import type {Site} from '../model/site.js'
import {type CardWish, createCardWishes} from '../outputs/card-wishes.js'
import type {Figures} from './read-figures.js'
import type {Fonts} from './read-fonts.js'

export type PlannedCard = CardWish & {
  readonly card: Card
  /** In bytes; `null` if it has to be drawn yet. */
  readonly size: number | null
}

export const kind = 'card'

/** Names and keys of the share pictures of a site, without those that are known to be impossible. Nothing is drawn. */
export type PlanCards = (
  site: Site,
  figures: Pick<Figures, 'originals'>,
  fonts: Pick<Fonts, 'engine'>,
  store: Store
) => readonly PlannedCard[]

/** What somebody wishes again, with the same figure, is not planned anew. */
export function createPlanCards(): PlanCards {
  const wishesOf = createCardWishes()
  const known = new WeakMap<CardWish, {readonly hash: string | null; readonly engine: string; readonly card: Card}>()
  const cardOf = (wish: CardWish, hash: string | null, engine: string): Card => {
    const before = known.get(wish)
    if (before !== undefined && before.hash === hash && before.engine === engine) return before.card
    const {subject, text, alt} = wish
    const name = 'site' in subject ? 'site' : 'issue' in subject ? `issue-${subject.issue}` : subject.paper
    const card = planCard(name, alt, text, hash, engine)
    known.set(wish, {hash, engine, card})
    return card
  }
  return (site, {originals}, {engine}, store) =>
    wishesOf(site).flatMap((wish): readonly PlannedCard[] => {
      const hash = wish.figure === null ? null : (originals.get(wish.figure)?.hash ?? null)
      const card = cardOf(wish, hash, engine)
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
