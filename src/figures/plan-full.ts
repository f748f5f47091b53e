import type {Variant} from '../model/site.js'
import {asIs} from './as-is.js'
import {drawnWidth} from './drawn-width.js'
import {figurePath} from './figure-path.js'
import type {Original} from './original.js'

/**
 * What the full-size view of a figure shows: a drawing made harmless, else its pixels; of PNG and still GIF the same
 * pixels as lossless WebP; of an animation too long to be shown its first frame, no larger than a screen; of anything
 * else the original without what was noted in it.
 *
 * @param lossless Plans lossless WebP of some width.
 */
export function planFull(original: Original, lossless: (width: number) => Variant): Variant {
  if (original.format === 'svg')
    return original.clean ? harmless(original, original.clean) : lossless(drawnWidth(original))
  if (original.long) return lossless(Math.min(original.width, drawnWidth(original)))
  return gainsFromWebp(original) ? lossless(original.width) : asIs(original)
}

function harmless({width, height, source}: Original, key: string): Variant {
  return {width, height, format: 'svg', key, path: figurePath(source, '', key, 'svg')}
}

/**
 * A photograph kept as PNG would gain a quarter, but lossless WebP takes a second or two for each of its megapixels;
 * a large picture would also take memory by the hundreds of megabytes. Drawings compress to a few bits a pixel.
 */
function gainsFromWebp({format, animated, turned, width, height, size}: Original): boolean {
  if (animated || Math.max(width, height) > 16_383) return false
  // Of pixels, only JPEG keeps the mark that turns them.
  if (turned && format !== 'jpeg') return true
  const pixels = width * height
  return (format === 'png' || format === 'gif') && pixels <= 4_000_000 && size * 8 <= 4 * pixels + 8192
}
