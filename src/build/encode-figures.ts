import type {Encoded} from '../figures/encode.js'
import {pool} from '../figures/pool.js'
import type {Diagnostic} from '../model/diagnostic.js'
import type {SourcePath} from '../model/issue.js'
import type {Picture, Variant} from '../model/site.js'
import {variantsOf} from './figure-files.js'
import {type FigureStore, figureStore} from './figure-store.js'
import {figureFinding} from './read-figures.js'
import type {ReadSite} from './read-site.js'
import {settleFigures} from './settle-figures.js'

export type EncodeResult = {
  readonly encoded: number
  readonly cached: number
  /** What is to be published, settled by lengths, without those whose pixels cannot be read though their headers could. */
  readonly pictures: ReadonlyMap<SourcePath, Picture>
  /** Whether these are others than those that were planned. */
  readonly changed: boolean
  readonly diagnostics: readonly Diagnostic[]
}

type Job = {readonly picture: Picture; readonly variants: readonly Variant[]}

/**
 * Encodes what the store lacks. A broken figure does not stop the others.
 *
 * @param onDone Called with the number of variants done and to do.
 * @param stop Begins no further figure once aborted.
 */
export async function encodeFigures(
  read: ReadSite,
  onDone: (done: number, all: number) => void,
  stop: AbortSignal
): Promise<EncodeResult> {
  const {figures} = read
  const kept = figureStore(read)
  const {jobs, cached} = missing(figures.pictures.values(), kept)
  const all = jobs.reduce((sum, job) => sum + job.variants.length, 0)
  const faults = new Map<string, Encoded & {ok: false}>()
  let encoded = 0
  const bugs = await pool(jobs, async ({picture, variants}) => {
    for (const variant of variants) {
      if (stop.aborted) return
      const result = await kept.make(picture, variant)
      if (!result.ok) {
        for (const {key} of variants) faults.set(key, result)
        return
      }
      onDone(++encoded, all)
    }
  })
  if (bugs[0]) throw bugs[0].error
  const broken = [...figures.pictures.values()].flatMap(picture => {
    const fault = variantsOf(picture)
      .map(({key}) => faults.get(key))
      .find(found => found !== undefined)
    return fault ? [{source: picture.source, fault}] : []
  })
  const diagnostics = broken.flatMap(({source, fault}) =>
    (figures.uses.get(source) ?? []).map(use => figureFinding(fault.rule, fault.reason, use))
  )
  const failed = new Set(broken.map(({source}) => source))
  const whole = [...figures.planned.values()].filter(({picture}) => !failed.has(picture.source))
  const settled = await settleFigures(stop.aborted ? [] : whole, kept, read.store)
  const pictures = new Map(
    [...figures.pictures].flatMap(([source, picture]) =>
      failed.has(source) ? [] : [[source, settled.get(source) ?? picture]]
    )
  )
  await addStripped(settled.values(), kept)
  return {encoded, cached, pictures, changed: failed.size + settled.size > 0, diagnostics}
}

/** What the store lacks, each key once: equal pictures under two names are encoded together. */
function missing(pictures: Iterable<Picture>, kept: FigureStore): {jobs: Job[]; cached: number} {
  const seen = new Set<string>()
  let cached = 0
  const jobs = [...pictures].flatMap((picture): Job[] => {
    const variants = variantsOf(picture).filter(variant => {
      if (variant.format === 'original' || seen.has(variant.key)) return false
      seen.add(variant.key)
      const known = kept.size(picture, variant) !== null
      if (known) cached++
      return !known
    })
    return variants.length > 0 ? [{picture, variants}] : []
  })
  return {jobs, cached}
}

/** Originals that turned out to be no larger than what was made of them. */
async function addStripped(settled: Iterable<Picture>, kept: FigureStore): Promise<void> {
  for (const picture of settled) {
    const variant = variantsOf(picture).find(({format}) => format === 'stripped')
    if (variant && kept.size(picture, variant) === null) await kept.make(picture, variant)
  }
}
