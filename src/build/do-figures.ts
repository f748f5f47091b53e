import type {Diagnostic} from '../model/diagnostic.js'
import type {SourcePath} from '../model/issue.js'
import {encoderFor} from './encoder-for.js'
import type {FigureDone, FigureJob} from './figure-job.js'
import {inFull} from './in-full.js'
import {type FigureUse, figureFinding} from './read-figures.js'
import type {ReadSite} from './read-site.js'

export type FiguresDone = {
  /** By the hash of the original; those that were stopped are missing. */
  readonly done: ReadonlyMap<string, FigureDone>
  /** What is wrong with pixels, wherever the figure is used. */
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Does all that is to be done to figures, several at once, by megabytes. A broken one does not stop the others.
 *
 * @param onDone Called after each.
 * @param stop Begins no further figure once aborted.
 * @throws EnvironmentError
 */
export async function doFigures(
  read: ReadSite,
  jobs: readonly FigureJob[],
  onDone: (job: FigureJob, result: FigureDone) => void,
  stop: AbortSignal
): Promise<FiguresDone> {
  const done = new Map<string, FigureDone>()
  const encoder = encoderFor(read, pixelsOf(jobs), stop)
  const work = async (job: FigureJob): Promise<void> => {
    const result = await encoder.figure(job)
    if (result === null) return
    done.set(job.original.hash, result)
    onDone(job, result)
  }
  await inFull(jobs.map(work)).finally(encoder.close)
  return {done, diagnostics: [...read.figures.uses].flatMap(([source, uses]) => faultsOf(source, uses))}

  function faultsOf(source: SourcePath, uses: readonly FigureUse[]): readonly Diagnostic[] {
    const result = done.get(read.figures.originals.get(source)?.hash ?? '')
    return result?.ok === false ? uses.map(use => figureFinding(result.rule, result.reason, use)) : []
  }
}

function pixelsOf(jobs: readonly FigureJob[]): number {
  const files = ({variants, goal}: FigureJob): number => variants.length + (goal === 'look' ? 1 : 0)
  return jobs.reduce((sum, job) => sum + job.original.width * job.original.height * files(job), 0)
}
