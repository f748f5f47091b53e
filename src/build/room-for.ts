import {availableParallelism} from 'node:os'
import type {ImageHeader} from '../figures/original.js'
import type {FigureJob} from './figure-job.js'

/** Megabytes, which are what limits how many figures are encoded at once. */
export const roomFor = {
  /** Four small figures for two cores, or two of 12 megapixels: all are busy, and one may wait for the disk. */
  all: 40 * (availableParallelism() + 1),
  figure: ({original, variants}: FigureJob): number => {
    const isGreedy = variants.some(({format, width, height}) => format === 'avif' || width * height > 2_000_000)
    return roomFor.image(original) + (isGreedy ? greedy : 0)
  },
  /** As measured; few lines of a figure are in memory at a time, so that many pixels take little more than few. */
  image: (header: Pick<ImageHeader, 'width' | 'height'> | null | undefined): number =>
    25 + (2.5 * (header?.width ?? 0) * (header?.height ?? 0)) / 1e6
}

/** AVIF, and large lossless views, take so much more. */
const greedy = 35
