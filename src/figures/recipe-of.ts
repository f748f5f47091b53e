import type {FigureFormat, Settings} from '../model/settings.js'
import type {ImageHeader} from './original.js'

/** All that decides the bytes of one encoded variant, next to the original's own and the codec. */
export type Recipe = {
  readonly format: FigureFormat
  readonly width: number
  readonly height: number
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
    quality: format === 'avif' ? Math.max(1, Math.round(quality * avifQuality)) : quality,
    lossless: use === 'full',
    animated: header.animated && use !== 'still'
  }
}

/** AVIF looks like WebP of a higher number; scripts/compare-formats.mjs has the table. */
const avifQuality = 0.7
