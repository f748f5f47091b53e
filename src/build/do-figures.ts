import type {Diagnostic} from '../model/diagnostic.js'
import type {SourcePath} from '../model/issue.js'
import type {Encoder} from './encoder.js'
import type {FigureDone, FigureJob} from './figure-job.js'
import {type Figures, type FigureUse, figureFinding} from './read-figures.js'

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
 * @throws EnvironmentError
 */
export async function doFigures(
  {originals, uses}: Figures,
  jobs: readonly FigureJob[],
  encoder: Encoder,
  onDone: (job: FigureJob, result: FigureDone) => void
): Promise<FiguresDone> {
  const done = new Map<string, FigureDone>()
  const work = async (job: FigureJob): Promise<void> => {
    const result = await encoder.figure(job)
    if (result === null) return
    done.set(job.original.hash, result)
    onDone(job, result)
  }
  await encoder.finish(jobs.map(work))
  return {done, diagnostics: [...uses].flatMap(([source, places]) => faultsOf(source, places))}

  function faultsOf(source: SourcePath, places: readonly FigureUse[]): readonly Diagnostic[] {
    const result = done.get(originals.get(source)?.hash ?? '')
    return result?.ok === false ? places.map(use => figureFinding(result.rule, result.reason, use)) : []
  }
}
