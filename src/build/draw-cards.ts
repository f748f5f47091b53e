import type {Typesetter} from '../figures/cards/typesetter.js'
import {pool} from '../figures/pool.js'
import {readFigure} from '../io/files/read-figure.js'
import type {PublishFile} from '../io/publish/file.js'
import {cardsOf, kind, type PlannedCard} from './plan-cards.js'
import type {ReadSite} from './read-site.js'

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
 */
export async function drawCards(
  read: ReadSite,
  onDone: (done: number, all: number) => void,
  stop: AbortSignal
): Promise<DrawResult> {
  const missing = [...new Map(read.cards.flatMap(each => (each.size === null ? [[each.card.key, each]] : []))).values()]
  if (missing.length === 0) return {read, cards: {drawn: 0, cached: read.cards.length}}
  const set = await typesetter(read)
  const sizes = new Map<string, number>()
  const bugs = await pool(
    missing,
    async planned => {
      if (!stop.aborted) sizes.set(planned.card.key, (await draw(read, planned, set)).length)
    },
    done => onDone(done, missing.length)
  )
  if (bugs[0]) throw bugs[0].error
  const cards = read.cards.flatMap((planned): readonly PlannedCard[] => {
    const size = planned.size ?? sizes.get(planned.card.key) ?? 0
    return size === 0 ? [] : [{...planned, size}]
  })
  const counts = {drawn: missing.length, cached: read.cards.length - missing.length}
  return {read: {...read, cards, site: {...read.site, cards: cardsOf(cards)}}, cards: counts}
}

/** The share pictures of a site, to be read when they are needed. */
export function cardFiles(read: ReadSite): PublishFile[] {
  const files = read.cards.map(planned => {
    const {path, key} = planned.card
    // An entry that was damaged since is made again.
    const bytes = async () => read.store.get(kind, key) ?? drawAgain(read, planned)
    return [path, {path, body: {size: planned.size ?? 0, read: bytes}}] as const
  })
  return [...new Map(files).values()]
}

/** @throws Error if the figure was damaged as well since it was drawn */
async function drawAgain(read: ReadSite, planned: PlannedCard): Promise<Uint8Array> {
  const bytes = await draw(read, planned, await typesetter(read))
  if (bytes.length === 0) throw new Error(`${planned.card.path} cannot be drawn any more`)
  return bytes
}

/** Loaded late: a build that draws nothing does without. */
async function typesetter({fonts}: ReadSite): Promise<Typesetter> {
  const {createTypesetter} = await import('../figures/cards/typesetter.js')
  const {packagedFonts} = await import('../figures/cards/packaged-fonts.js')
  return createTypesetter([...fonts.own, ...packagedFonts()])
}

/** Empty if it cannot be drawn, which is kept like the picture would be. */
async function draw({paths, store}: ReadSite, {card, text, figure}: PlannedCard, set: Typesetter): Promise<Uint8Array> {
  const {drawCard} = await import('../figures/cards/draw-card.js')
  const opened = figure === null ? null : readFigure(paths.root, figure)
  if (opened && !opened.ok) return new Uint8Array()
  const bytes = (await drawCard(text, opened?.bytes ?? null, set)) ?? new Uint8Array()
  store.put(kind, card.key, bytes)
  return bytes
}
