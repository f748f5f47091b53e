import {settlePicture} from '../figures/settle-picture.js'
import type {Diagnostic} from '../model/diagnostic.js'
import type {SourcePath} from '../model/issue.js'
import type {Picture} from '../model/site.js'
import {doFigures} from './do-figures.js'
import {variantsOf} from './figure-files.js'
import type {FigureDone, FigureJob} from './figure-job.js'
import type {ReadSite} from './read-site.js'

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
 * @param stop Begins no further figure once aborted.
 * @throws EnvironmentError
 */
export async function encodeFigures(
  read: ReadSite,
  onDone: (done: number, all: number) => void,
  stop: AbortSignal
): Promise<EncodeResult> {
  const {figures} = read
  const {jobs, cached} = jobsOf(read)
  const all = jobs.reduce((sum, job) => sum + job.variants.length, 0)
  const counts = {done: 0, encoded: 0}
  const note = ({variants}: FigureJob, {ok}: FigureDone): void => {
    counts.done += variants.length
    if (ok) counts.encoded += variants.length
    onDone(counts.done, all)
  }
  const {done, diagnostics} = await doFigures(read, jobs, note, stop)

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
  return {encoded: counts.encoded, cached, pictures, changed, diagnostics}
}

/** What is to be done to each figure; equal pictures under two names are done together, and each file once. */
function jobsOf({figures, store}: ReadSite): {readonly jobs: readonly FigureJob[]; readonly cached: number} {
  const hashes = new Set<string>()
  const keys = new Set<string>()
  let cached = 0
  const jobs = [...figures.pictures].flatMap(([source, picture]): readonly FigureJob[] => {
    const original = figures.originals.get(source)
    if (!original || hashes.has(original.hash)) return []
    hashes.add(original.hash)
    const variants = variantsOf(picture).filter(({format, key}) => {
      if (format === 'original' || keys.has(key)) return false
      keys.add(key)
      const known = store.size('figure', key) !== null
      if (known) cached++
      return !known
    })
    const goal = figures.planned.has(source) ? 'settle' : 'files'
    return goal === 'settle' || variants.length > 0 ? [{original, picture, variants, goal}] : []
  })
  return {jobs, cached}
}
