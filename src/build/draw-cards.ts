import type {PublishFile} from '../io/publish/file.js'
import {cardMaker} from './card-maker.js'
import {encoderFor} from './encoder-for.js'
import {cardsOf, kind, type PlannedCard} from './plan-cards.js'
import type {ReadSite} from './read-site.js'
import {roomFor} from './room-for.js'

export type DrawResult = {
  /** The site with those share pictures that can be drawn. */
  readonly read: ReadSite
  readonly cards: {readonly drawn: number; readonly cached: number}
}

/**
 * Draws the share pictures that the store lacks. What cannot be drawn is left out, and pages share the next best.
 *
 * @param onDone Called with the number of pictures done and to do.
 * @param stop Begins no further picture once aborted.
 * @throws EnvironmentError
 */
export async function drawCards(
  read: ReadSite,
  onDone: (done: number, all: number) => void,
  stop: AbortSignal
): Promise<DrawResult> {
  const missing = [...new Map(read.cards.flatMap(each => (each.size === null ? [[each.card.key, each]] : []))).values()]
  if (missing.length === 0) return {read, cards: {drawn: 0, cached: read.cards.length}}
  const sizes = new Map<string, number>()
  let done = 0
  const place = {...read, settings: read.content.settings, fonts: read.fonts.own}
  const encoder = encoderFor(place, missing.length * pixelsEach, stop)
  const work = async ({card: {key}, text, figure}: PlannedCard): Promise<void> => {
    const size = await encoder.card({key, text, figure}, roomFor.image(figure && read.figures.originals.get(figure)))
    if (size === null) return
    sizes.set(key, size)
    onDone(++done, missing.length)
  }
  await encoder.finish(missing.map(work))
  const cards = read.cards.flatMap((planned): readonly PlannedCard[] => {
    const size = planned.size ?? sizes.get(planned.card.key) ?? 0
    return size === 0 ? [] : [{...planned, size}]
  })
  const counts = {drawn: missing.length, cached: read.cards.length - missing.length}
  return {read: {...read, cards, site: {...read.site, cards: cardsOf(cards)}}, cards: counts}
}

/** What it takes to draw one, as if it were pixels to encode. */
const pixelsEach = 2_000_000

/** The share pictures of a site, to be read when they are needed. */
export function cardFiles(read: ReadSite): PublishFile[] {
  const make = cardMaker({root: read.paths.root, store: read.store, fonts: read.fonts.own})
  const files = read.cards.map(({card: {path, key}, text, figure, size}) => {
    // An entry that was damaged since is made again.
    const bytes = async () => {
      const drawn = read.store.get(kind, key) ?? (await make({key, text, figure}))
      // Only if the figure was damaged as well since it was drawn.
      if (drawn.length === 0) throw new Error(`${path} cannot be drawn any more`)
      return drawn
    }
    return [path, {path, body: {size: size ?? 0, read: bytes}}] as const
  })
  return [...new Map(files).values()]
}
