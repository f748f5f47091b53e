import {createHash} from 'node:crypto'
import {codecVersion} from '../figures/codec-version.js'
import {type Encoded, variantEncoder} from '../figures/encode.js'
import type {Original} from '../figures/original.js'
import {planPicture} from '../figures/recipe.js'
import {readFigure} from '../io/files/read-figure.js'
import type {Store} from '../io/store.js'
import {message} from '../model/message.js'
import type {Settings} from '../model/settings.js'
import type {Variant} from '../model/site.js'

/** Where figures lie, how they are encoded, and where what is made of them goes. */
export type Workshop = {
  readonly root: string
  readonly settings: Settings['figures']
  readonly store: Store
  /** How long it may take to draw a drawing, in seconds, if it is said. */
  readonly patience?: number
}

/**
 * Makes files of one figure and keeps them. The figure is read once, and only if need be; nothing is made of one that is
 * not the one that was planned, since it would be kept under the name of that.
 */
export function figureMaker(
  original: Original,
  {root, settings, store, patience}: Workshop
): (variant: Variant) => Promise<Encoded> {
  let encode: ((variant: Variant) => Promise<Encoded>) | null = null
  return async variant => {
    if (encode === null) {
      const opened = readFigure(root, original.source)
      if (!opened.ok) return {ok: false, rule: 'figure/unreadable', reason: opened.reason}
      if (createHash('sha256').update(opened.bytes).digest('hex') !== original.hash) return changed
      // What a file is for stands in the plan; of a settled picture, the full view may be among the others.
      encode = variantEncoder(
        opened.bytes,
        original,
        planPicture(original, settings, codecVersion()),
        settings,
        patience
      )
    }
    const made = await encode(variant)
    if (made.ok && variant.format !== 'original') store.put('figure', variant.key, made.bytes)
    return made
  }
}

const changed: Encoded = {
  ok: false,
  rule: 'figure/unreadable',
  reason: message`Unexpected change of the image while the site was built`
}
