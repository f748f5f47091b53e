import type {FontFile} from '../figures/cards/font-file.js'
import type {Store} from '../io/store.js'
import type {Settings} from '../model/settings.js'
import {encodeElsewhere} from './encode-elsewhere.js'
import {encodeHere} from './encode-here.js'
import type {Encoder} from './encoder.js'
import type {Paths} from './paths.js'

/** `fonts` are those of the site, which only share pictures need. */
type Place = {
  readonly paths: Paths
  readonly settings: Settings
  readonly store: Store
  readonly fonts: readonly FontFile[]
}

/**
 * Who encodes: a process of its own, unless there is so little to do that it would hardly have begun, or the cache cannot
 * be written, in which each would keep its own.
 *
 * @param pixels To be encoded in all.
 * @param stop Begins nothing further once aborted.
 */
export function encoderFor({paths, settings, fonts, store}: Place, pixels: number, stop: AbortSignal): Encoder {
  const shop = {root: paths.root, settings: settings.figures, fonts}
  return isMuch(pixels) && store.warnings().length === 0
    ? encodeElsewhere(shop, paths.cache, stop)
    : encodeHere({...shop, store}, stop)
}

/** Whether it takes seconds to encode so many pixels. */
export function isMuch(pixels: number): boolean {
  return pixels >= 40_000_000
}
