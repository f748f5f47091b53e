import {availableParallelism} from 'node:os'
import type {Original} from '../figures/original.js'
import {type Encoder, encodeElsewhere, encodeHere} from './encoder.js'
import type {ReadSite} from './read-site.js'

/**
 * Who encodes: a process of its own, unless there is so little to do that it would hardly have begun, or the cache cannot
 * be written, in which each would keep its own.
 *
 * @param pixels To be encoded in all.
 */
export function encoderFor({paths, content, fonts, store}: ReadSite, pixels: number): Encoder {
  const shop = {root: paths.root, settings: content.settings.figures, fonts: fonts.own}
  const isLittle = pixels < 40_000_000
  return isLittle || store.warnings().length > 0 ? encodeHere({...shop, store}) : encodeElsewhere(shop, paths.cache)
}

/** Megabytes, which are what limits how many figures are encoded at once. */
export const roomForFigures = {
  /** Four small figures for two cores, or two of 12 megapixels: all are busy, and one may wait for the disk. */
  all: 40 * (availableParallelism() + 1),
  /** As measured; few lines of a figure are in memory at a time, so that many pixels take little more than few. */
  each: (original: Pick<Original, 'width' | 'height'> | null | undefined): number =>
    25 + (2.5 * (original?.width ?? 0) * (original?.height ?? 0)) / 1e6,
  /** AVIF, and large lossless views, take so much more. */
  greedy: 35
}
