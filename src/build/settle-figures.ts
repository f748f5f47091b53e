import {createHash} from 'node:crypto'
import {impressionOf, impressionRecipe} from '../figures/impression-of.js'
import type {Original} from '../figures/original.js'
import {pool} from '../figures/pool.js'
import {type Outcome, settlePicture} from '../figures/settle-picture.js'
import type {Store} from '../io/store.js'
import type {SourcePath} from '../model/issue.js'
import type {Picture, Variant} from '../model/site.js'
import type {FigureStore} from './figure-store.js'

/** A figure whose files are planned, but not yet known by their lengths. */
export type PlannedFigure = {readonly original: Original; readonly picture: Picture}

const kind = 'figure-outcome'

/** The picture as an earlier build found it, or `null`. */
export function settledBefore({original, picture}: PlannedFigure, store: Store): Picture | null {
  const outcome = store.getJson(kind, keyOf(original, picture)) as Outcome | null
  return outcome && settlePicture(picture, original, outcome)
}

/** Settles figures whose planned files can all be had. */
export async function settleFigures(
  planned: Iterable<PlannedFigure>,
  kept: FigureStore,
  store: Store
): Promise<ReadonlyMap<SourcePath, Picture>> {
  const settled = new Map<SourcePath, Picture>()
  const bugs = await pool([...planned], async ({original, picture}) => {
    const outcome = await outcomeOf(picture, kept)
    store.putJson(kind, keyOf(original, picture), outcome)
    settled.set(picture.source, settlePicture(picture, original, outcome))
  })
  if (bugs[0]) throw bugs[0].error
  return settled
}

async function outcomeOf(picture: Picture, kept: FigureStore): Promise<Outcome> {
  const {variants, stills, full} = picture
  const sizeOf = async (variant: Variant): Promise<number> =>
    kept.size(picture, variant) ?? (await kept.bytes(picture, variant)).length
  const sizes: number[] = []
  for (const variant of variants) sizes.push(await sizeOf(variant))
  const smallest = [...stills, ...variants].find(({format}) => format === 'webp') ?? variants[0] ?? full
  return {...(await impressionOf(await kept.bytes(picture, smallest))), sizes, full: await sizeOf(full)}
}

function keyOf({hash}: Original, {variants, full}: Picture): string {
  const facts = [hash, impressionRecipe, ...variants.map(({key}) => key), full.key]
  return createHash('sha256').update(JSON.stringify(facts)).digest('hex')
}
