import {statSync} from 'node:fs'
import {join} from 'node:path'
import {type Encoded, encodeVariant} from '../figures/encode.js'
import {pool} from '../figures/pool.js'
import {readFigure} from '../io/files/read-figure.js'
import type {PublishFile} from '../io/publish/file.js'
import type {Diagnostic} from '../model/diagnostic.js'
import type {SourcePath} from '../model/issue.js'
import type {Picture, Variant} from '../model/site.js'
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

const kind = 'figure'

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
  const {jobs, cached} = missing(read)
  const all = jobs.reduce((sum, job) => sum + job.variants.length, 0)
  const faults = new Map<string, Encoded & {ok: false}>()
  let encoded = 0
  const bugs = await pool(jobs, async ({picture, variants}) => {
    for (const variant of variants) {
      if (stop.aborted) return
      const result = await encode(read, picture, variant)
      if (!result.ok) {
        for (const {key} of variants) faults.set(key, result)
        return
      }
      read.store.put(kind, variant.key, result.bytes)
      onDone(++encoded, all)
    }
  })
  if (bugs[0]) throw bugs[0].error
  const broken = [...read.figures.pictures.values()].flatMap(picture => {
    const fault = variantsOf(picture)
      .map(({key}) => faults.get(key))
      .find(found => found !== undefined)
    return fault ? [{source: picture.source, fault}] : []
  })
  const diagnostics = broken.flatMap(({source, fault}) =>
    (read.figures.uses.get(source) ?? []).map(use => figureFinding(fault.rule, fault.reason, use))
  )
  const failed = new Set(broken.map(({source}) => source))
  const settled = stop.aborted ? new Map<SourcePath, Picture>() : await settleFigures(read.figures.planned, read.store)
  const pictures = new Map(
    [...read.figures.pictures].flatMap(([source, picture]) =>
      failed.has(source) ? [] : [[source, settled.get(source) ?? picture]]
    )
  )
  await addStripped(read, settled)
  return {encoded, cached, pictures, changed: failed.size + settled.size > 0, diagnostics}
}

/** Originals that turned out to be no larger than what was made of them. */
async function addStripped(read: ReadSite, settled: ReadonlyMap<SourcePath, Picture>): Promise<void> {
  for (const picture of settled.values()) {
    const variant = variantsOf(picture).find(({format}) => format === 'stripped')
    if (variant && read.store.size(kind, variant.key) === null) await bytesOf(read, picture, variant)
  }
}

/** Where the figures of a site will be, whether or not they are encoded yet. */
export function figurePaths(pictures: ReadSite['figures']['pictures']): string[] {
  return [...new Set([...pictures.values()].flatMap(picture => variantsOf(picture).map(({path}) => path)))]
}

/** The figures of a site, to be read when they are needed. */
export function figureFiles(read: ReadSite): PublishFile[] {
  const files = new Map<string, PublishFile>()
  for (const picture of read.site.pictures.values()) {
    for (const variant of variantsOf(picture)) {
      const {path} = variant
      if (!files.has(path))
        files.set(path, {
          path,
          body: {size: sizeOf(read, picture, variant), read: () => bytesOf(read, picture, variant)}
        })
    }
  }
  return [...files.values()]
}

function variantsOf({variants, stills, full}: Picture): Variant[] {
  return [...variants, ...stills, full]
}

/** What the store lacks, each key once: equal pictures under two names are encoded together. */
function missing({figures, store}: ReadSite): {jobs: Job[]; cached: number} {
  const seen = new Set<string>()
  let cached = 0
  const jobs = [...figures.pictures.values()].flatMap((picture): Job[] => {
    const variants = variantsOf(picture).filter(({format, key}) => {
      if (format === 'original' || seen.has(key)) return false
      seen.add(key)
      const known = store.size(kind, key) !== null
      if (known) cached++
      return !known
    })
    return variants.length > 0 ? [{picture, variants}] : []
  })
  return {jobs, cached}
}

async function encode({paths, content}: ReadSite, picture: Picture, variant: Variant): Promise<Encoded> {
  const opened = readFigure(paths.root, picture.source)
  if (!opened.ok) return {ok: false, rule: 'figure/unreadable', reason: opened.reason}
  return encodeVariant(opened.bytes, picture, variant, content.settings.figures)
}

function sizeOf({paths, store}: ReadSite, {source}: Picture, {format, key}: Variant): number {
  if (format === 'original') return statSync(join(paths.root, source)).size
  return store.size(kind, key) ?? 0
}

/** An entry of the store that was damaged since is made again. An original lies in the content; the store needs no copy. */
async function bytesOf(read: ReadSite, picture: Picture, variant: Variant): Promise<Uint8Array> {
  const isOriginal = variant.format === 'original'
  const known = isOriginal ? null : read.store.get(kind, variant.key)
  if (known) return known
  const made = await encode(read, picture, variant)
  if (!made.ok) throw new Error(`${picture.source}: ${made.reason}`)
  if (!isOriginal) read.store.put(kind, variant.key, made.bytes)
  return made.bytes
}
