import type {Store} from '../io/store.js'
import type {Settings} from '../model/settings.js'
import type {Encoder} from './encoder.js'
import {encoderFor, isMuch} from './encoder-for.js'
import type {FigureDone, FigureJob} from './figure-job.js'
import {createFigureJobs, type FigureJobs} from './figure-jobs.js'
import type {Paths} from './paths.js'
import {pixelsOf} from './pixels-of.js'
import type {Figures} from './read-figures.js'

/** The encoding of the figures of a site, which need not wait until all issues are read. */
export type FigureWork = {
  /** Begins with some figures, if by now there is much to do. */
  readonly begin: (figures: Figures, settings: Settings) => void
  /** All figures, and who does what is left of them; nothing is done twice. */
  readonly all: (figures: Figures, settings: Settings) => {readonly jobs: FigureJobs; readonly encoder: Encoder}
  /** Ends what is under way. */
  readonly end: () => Promise<void>
}

/** @param stop Begins nothing further once aborted. */
export function createFigureWork(paths: Paths, store: Store, stop: AbortController): FigureWork {
  const jobs = createFigureJobs(store)
  const begun = new Map<FigureJob, Promise<FigureDone | null>>()
  const waiting: FigureJob[] = []
  let pixels = 0
  let encoder: Encoder | null = null
  const add = (figures: Figures): void => {
    const added = jobs.add(figures)
    waiting.push(...added)
    pixels += pixelsOf(added)
  }
  const open = (settings: Settings): Encoder => {
    encoder ??= encoderFor({paths, settings, store, fonts: []}, pixels, stop.signal)
    return encoder
  }
  return {
    begin(figures, settings) {
      add(figures)
      if (!isMuch(pixels)) return
      const {figure} = open(settings)
      for (const job of waiting.splice(0)) {
        const done = figure(job)
        begun.set(job, done)
        // Who asks for all hears of it.
        done.catch(() => {})
      }
    },
    all(figures, settings) {
      add(figures)
      const own = open(settings)
      const figure: Encoder['figure'] = job => begun.get(job) ?? own.figure(job)
      const finish: Encoder['finish'] = work => {
        encoder = null
        return own.finish(work)
      }
      return {jobs, encoder: {...own, figure, finish}}
    },
    async end() {
      stop.abort()
      await encoder?.finish([])
    }
  }
}
