import type {Encoded} from '../figures/encode.js'
import {type Impression, impressionOf} from '../figures/impression-of.js'
import type {Original} from '../figures/original.js'
import {type Outcome, settlePicture} from '../figures/settle-picture.js'
import type {Store} from '../io/store.js'
import type {Picture, Variant} from '../model/site.js'
import {variantsOf} from './figure-files.js'
import {figureMaker, type Workshop} from './figure-maker.js'
import {keepOutcome} from './outcomes.js'

/** What is to be done to one figure. */
export type FigureJob = {
  readonly original: Original
  readonly picture: Picture
  /** Files that the store lacks. */
  readonly variants: readonly Variant[]
  /**
   * What for: to have the files; to settle the figure as well, which planned ones are to be; or only to look at its
   * pixels, for which the smallest file will do.
   */
  readonly goal: 'files' | 'settle' | 'look'
}

/** `impression` is `null` where only files were asked for, `outcome` where the figure was not to be settled. */
export type FigureDone =
  | {readonly ok: true; readonly impression: Impression | null; readonly outcome: Outcome | null}
  | FigureFault
export type FigureFault = Encoded & {readonly ok: false}

/** Whether a thread of the process is lost to it. */
export function isStuck(done: unknown): boolean {
  return typeof done === 'object' && done !== null && 'isStuck' in done
}

/**
 * Encodes what is missing of a figure, and settles it. Its file is read once, and only if need be; nothing is kept under
 * its name if it is not the one that was planned.
 */
export async function doFigure(job: FigureJob, shop: Workshop): Promise<FigureDone> {
  const {original, picture, variants, goal} = job
  const make = figureMaker(original, shop)
  for (const variant of variants) {
    const made = await make(variant)
    if (!made.ok) return made
  }
  if (goal === 'files') return {ok: true, impression: null, outcome: null}

  const smallest = smallestOf(picture)
  const seen = smallest.format === 'original' ? null : shop.store.get('figure', smallest.key)
  const small: Encoded = seen ? {ok: true, bytes: seen} : await make(smallest)
  if (!small.ok) return small
  const impression = await impressionOf(small.bytes)
  if (goal === 'look') return {ok: true, impression, outcome: null}

  const sizes: number[] = []
  for (const variant of [...picture.variants, picture.full]) {
    const known = sizeOf(original, variant, shop.store)
    // Another process may have removed it meanwhile.
    const made = known === null ? await make(variant) : null
    if (made?.ok === false) return made
    sizes.push(known ?? made?.bytes.length ?? 0)
  }
  const outcome = {...impression, sizes: sizes.slice(0, -1), full: sizes.at(-1) ?? 0}
  for (const variant of variantsOf(settlePicture(picture, original, outcome))) {
    // The original, where that turned out to be no larger than what was made of it.
    const stripped = sizeOf(original, variant, shop.store) === null ? await make(variant) : null
    if (stripped?.ok === false) return stripped
  }
  keepOutcome({original, picture}, outcome, shop.store)
  return {ok: true, impression, outcome}
}

function smallestOf({variants, stills, full}: Picture): Variant {
  return [...stills, ...variants].find(({format}) => format === 'webp') ?? variants[0] ?? full
}

function sizeOf(original: Original, {format, key}: Variant, store: Store): number | null {
  return format === 'original' ? original.size : store.size('figure', key)
}
