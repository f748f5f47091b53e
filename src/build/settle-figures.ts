import {createHash} from 'node:crypto'
import type {Original} from '../figures/original.js'
import {pool} from '../figures/pool.js'
import {type Outcome, settlePicture} from '../figures/settle-picture.js'
import {toneOf, toneRecipe} from '../figures/tone-of.js'
import type {Store} from '../io/store.js'
import type {SourcePath} from '../model/issue.js'
import type {Picture} from '../model/site.js'

/** A figure whose files are planned, but not yet known by their lengths. */
export type PlannedFigure = {readonly original: Original; readonly picture: Picture}

const kind = 'figure-outcome'

/** The picture as an earlier build found it, or `null`. */
export function settledBefore({original, picture}: PlannedFigure, store: Store): Picture | null {
  const outcome = store.getJson(kind, keyOf(original, picture)) as Outcome | null
  return outcome && settlePicture(picture, original, outcome)
}

/** Settles the figures of which the store holds every planned file; the others stay as planned. */
export async function settleFigures(
  planned: ReadonlyMap<SourcePath, PlannedFigure>,
  store: Store
): Promise<ReadonlyMap<SourcePath, Picture>> {
  const settled = new Map<SourcePath, Picture>()
  const bugs = await pool([...planned], async ([source, {original, picture}]) => {
    const outcome = await outcomeOf(original, picture, store)
    if (!outcome) return
    store.putJson(kind, keyOf(original, picture), outcome)
    settled.set(source, settlePicture(picture, original, outcome))
  })
  if (bugs[0]) throw bugs[0].error
  return settled
}

async function outcomeOf(original: Original, {variants, stills, full}: Picture, store: Store): Promise<Outcome | null> {
  const sizeOf = ({format, key}: Picture['full']) => (format === 'original' ? original.size : store.size('figure', key))
  const sizes = variants.flatMap(variant => sizeOf(variant) ?? [])
  const fullSize = sizeOf(full)
  const smallest = [...stills, ...variants].find(({format}) => format === 'webp') ?? variants[0]
  const bytes = smallest && store.get('figure', smallest.key)
  if (!bytes || fullSize === null || sizes.length < variants.length) return null
  return {tone: await toneOf(bytes), sizes, full: fullSize}
}

function keyOf({hash}: Original, {variants, full}: Picture): string {
  const facts = [hash, toneRecipe, ...variants.map(({key}) => key), full.key]
  return createHash('sha256').update(JSON.stringify(facts)).digest('hex')
}
