import type {FigureFormat, Settings} from '../model/settings.js'
import type {ImageHeader} from './original.js'

/** All that decides the bytes of one encoded variant, next to the original's own and the codec. */
export type Recipe = {
  readonly format: FigureFormat
  readonly width: number
  readonly height: number
  /** Of lossless WebP, how hard to try. */
  readonly quality: number
  readonly effort: number
  readonly lossless: boolean
  /** Keeps the frames. */
  readonly animated: boolean
}

/** What a variant is for: the layout, readers who want nothing to move, or the full-size view. */
export type Use = 'page' | 'still' | 'full'

/** What to do to an image to get one variant of it; the plan and the encoder agree through this. */
export function recipeOf(
  header: Pick<ImageHeader, 'animated'>,
  {width, height, format}: {readonly width: number; readonly height: number; readonly format: FigureFormat},
  use: Use,
  {quality, effort}: Settings['figures']
): Recipe {
  return {
    ...{format, width, height, effort},
    quality: use === 'full' ? thoroughness : qualityIn(format, quality),
    lossless: use === 'full',
    animated: header.animated && use !== 'still'
  }
}

/** Half the time of 80, for an eighth more bytes. */
const thoroughness = 20

/** AVIF of a lower number looks like WebP of a higher one; scripts/compare-formats.mjs has the table. */
function qualityIn(format: FigureFormat, quality: number): number {
  return format === 'avif' ? Math.max(1, Math.round(quality * 0.7)) : quality
}
