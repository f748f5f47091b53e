import {settlePicture} from '../figures/settle-picture.js'
import type {Diagnostic} from '../model/diagnostic.js'
import type {SourcePath} from '../model/issue.js'
import type {Picture} from '../model/site.js'
import {doFigures} from './do-figures.js'
import type {Encoder} from './encoder.js'
import type {FigureDone, FigureJob} from './figure-job.js'
import type {FigureJobs} from './figure-jobs.js'
import type {Figures} from './read-figures.js'

export type EncodeResult = {
  readonly encoded: number
  readonly cached: number
  /** What is to be published, settled by lengths, without those whose pixels cannot be read though their headers could. */
  readonly pictures: ReadonlyMap<SourcePath, Picture>
  /** Whether these are others than those that were planned. */
  readonly changed: boolean
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Encodes what the store lacks, and settles what is not settled yet. A broken figure does not stop the others.
 *
 * @param onDone Called with the number of files done and to do.
 * @throws EnvironmentError
 */
export async function encodeFigures(
  figures: Figures,
  {jobs, encoder}: {readonly jobs: FigureJobs; readonly encoder: Encoder},
  onDone: (done: number, all: number) => void
): Promise<EncodeResult> {
  const all = jobs.all().reduce((sum, job) => sum + job.variants.length, 0)
  const counts = {done: 0, encoded: 0}
  const note = ({variants}: FigureJob, {ok}: FigureDone): void => {
    counts.done += variants.length
    if (ok) counts.encoded += variants.length
    onDone(counts.done, all)
  }
  const {done, diagnostics} = await doFigures(figures, jobs.all(), encoder, note)

  const pictures = new Map<SourcePath, Picture>()
  let changed = false
  for (const [source, picture] of figures.pictures) {
    const original = figures.originals.get(source)
    const result = original && done.get(original.hash)
    const outcome = result?.ok ? result.outcome : null
    changed ||= result?.ok === false || outcome !== null
    if (result?.ok !== false)
      pictures.set(source, original && outcome ? settlePicture(picture, original, outcome) : picture)
  }
  return {encoded: counts.encoded, cached: jobs.cached(), pictures, changed, diagnostics}
}
