import {pool} from '../figures/pool.js'
import {settlePicture} from '../figures/settle-picture.js'
import type {Diagnostic} from '../model/diagnostic.js'
import type {SourcePath} from '../model/issue.js'
import type {Picture} from '../model/site.js'
import {encoderFor, roomForFigures} from './encoder-for.js'
import {variantsOf} from './figure-files.js'
import type {FigureDone, FigureJob} from './figure-job.js'
import {figureFinding} from './read-figures.js'
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
  const done = new Map<string, FigureDone>()
  let encoded = 0
  const encoder = encoderFor(read, pixelsOf(jobs))
  const work = async (job: FigureJob): Promise<void> => {
    if (!stop.aborted) done.set(job.original.hash, await encoder.figure(job, () => onDone(++encoded, all)))
  }
  const bugs = await pool(jobs, work, {most: roomForFigures.all, weigh}).finally(encoder.close)
  if (bugs[0]) throw bugs[0].error

  const pictures = new Map<SourcePath, Picture>()
  const diagnostics: Diagnostic[] = []
  let changed = false
  for (const [source, picture] of figures.pictures) {
    const original = figures.originals.get(source)
    const result = original && done.get(original.hash)
    changed ||= result?.ok === false || (result?.outcome ?? null) !== null
    if (result?.ok === false) {
      diagnostics.push(...(figures.uses.get(source) ?? []).map(use => figureFinding(result.rule, result.reason, use)))
    } else
      pictures.set(source, original && result?.outcome ? settlePicture(picture, original, result.outcome) : picture)
  }
  return {encoded, cached, pictures, changed, diagnostics}
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
    const settle = figures.planned.has(source)
    return settle || variants.length > 0 ? [{original, picture, variants, settle}] : []
  })
  return {jobs, cached}
}

function weigh({original, variants}: FigureJob): number {
  const isGreedy = variants.some(({format, width, height}) => format === 'avif' || width * height > 2_000_000)
  return roomForFigures.each(original) + (isGreedy ? roomForFigures.greedy : 0)
}

function pixelsOf(jobs: readonly FigureJob[]): number {
  return jobs.reduce((sum, {original, variants}) => sum + original.width * original.height * variants.length, 0)
}
