import {encodeElsewhere} from './encode-elsewhere.js'
import {encodeHere} from './encode-here.js'
import type {Encoder} from './encoder.js'
import type {ReadSite} from './read-site.js'

/**
 * Who encodes: a process of its own, unless there is so little to do that it would hardly have begun, or the cache cannot
 * be written, in which each would keep its own.
 *
 * @param pixels To be encoded in all.
 * @param stop Begins nothing further once aborted.
 */
export function encoderFor({paths, content, fonts, store}: ReadSite, pixels: number, stop: AbortSignal): Encoder {
  const shop = {root: paths.root, settings: content.settings.figures, fonts: fonts.own}
  const isLittle = pixels < 40_000_000
  return isLittle || store.warnings().length > 0
    ? encodeHere({...shop, store}, stop)
    : encodeElsewhere(shop, paths.cache, stop)
}
