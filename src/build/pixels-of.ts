import type {FigureJob} from './figure-job.js'

/** How many pixels are to be encoded in all. */
export function pixelsOf(jobs: readonly FigureJob[]): number {
  const files = ({variants, goal}: FigureJob): number => variants.length + (goal === 'look' ? 1 : 0)
  return jobs.reduce((sum, job) => sum + job.original.width * job.original.height * files(job), 0)
}
