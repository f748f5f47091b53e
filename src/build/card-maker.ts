import type {FontFile} from '../figures/cards/font-file.js'
import type {Typesetter} from '../figures/cards/typesetter.js'
import {readFigure} from '../io/files/read-figure.js'
import type {Store} from '../io/store.js'
import type {CardText} from '../model/card.js'
import type {SourcePath} from '../model/issue.js'
import {kind} from './plan-cards.js'

/** A share picture to be drawn. */
export type CardJob = {readonly key: string; readonly text: CardText; readonly figure: SourcePath | null}

/** Draws share pictures and keeps them; one that cannot be drawn is empty, which is kept like the picture would be. */
export function cardMaker({
  root,
  store,
  fonts
}: {
  readonly root: string
  readonly store: Store
  readonly fonts: readonly FontFile[]
}): (job: CardJob) => Promise<Uint8Array> {
  let set: Promise<Typesetter> | null = null
  return async ({key, text, figure}) => {
    // Loaded late: a build that draws nothing does without.
    const {drawCard} = await import('../figures/cards/draw-card.js')
    set ??= typesetter(fonts)
    const opened = figure === null ? null : readFigure(root, figure)
    if (opened && !opened.ok) return new Uint8Array()
    const bytes = (await drawCard(text, opened?.bytes ?? null, await set)) ?? new Uint8Array()
    store.put(kind, key, bytes)
    return bytes
  }
}

async function typesetter(own: readonly FontFile[]): Promise<Typesetter> {
  const {createTypesetter} = await import('../figures/cards/typesetter.js')
  const {packagedFonts} = await import('../figures/cards/packaged-fonts.js')
  return createTypesetter([...own, ...packagedFonts()])
}
