import type {FigureJob} from './figure-job.js'

/** How many pixels are to be encoded in all; no end of them where there is a drawing, which may take any time. */
export function pixelsOf(jobs: readonly FigureJob[]): number {
  const files = ({variants, goal}: FigureJob): number => variants.length + (goal === 'look' ? 1 : 0)
  const pixels = (job: FigureJob): number => job.original.width * job.original.height * files(job)
  return jobs.reduce((sum, job) => sum + (job.original.format === 'svg' ? Number.POSITIVE_INFINITY : pixels(job)), 0)
}
