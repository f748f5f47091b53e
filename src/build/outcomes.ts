import {createHash} from 'node:crypto'
import {impressionRecipe} from '../figures/impression-of.js'
import type {Original} from '../figures/original.js'
import {type Outcome, settlePicture} from '../figures/settle-picture.js'
import type {Store} from '../io/store.js'
import type {Picture} from '../model/site.js'

/** A figure whose files are planned, but not yet known by their lengths. */
export type PlannedFigure = {readonly original: Original; readonly picture: Picture}

const kind = 'figure-outcome'

/** The picture as an earlier build found it, or `null`. */
export function settledBefore({original, picture}: PlannedFigure, store: Store): Picture | null {
  const outcome = store.getJson(kind, keyOf(original, picture)) as Outcome | null
  return outcome && settlePicture(picture, original, outcome)
}

export function keepOutcome({original, picture}: PlannedFigure, outcome: Outcome, store: Store): void {
  store.putJson(kind, keyOf(original, picture), outcome)
}

function keyOf({hash}: Original, {variants, full}: Picture): string {
  const facts = [hash, impressionRecipe, ...variants.map(({key}) => key), full.key]
  return createHash('sha256').update(JSON.stringify(facts)).digest('hex')
}
