import type {FontFile} from '../figures/cards/font-file.js'
import type {CardJob} from './card-maker.js'
import type {FigureDone, FigureJob} from './figure-job.js'
import type {Workshop} from './figure-maker.js'

/**
 * Does figures and share pictures, and keeps them in the store. All that is to be done may be asked for at once: as much is
 * under way at a time as there is room for.
 */
export type Encoder = {
  /**
   * `null` where it was stopped before this began.
   *
   * @throws EnvironmentError if the process that encodes is ended
   */
  readonly figure: (job: FigureJob) => Promise<FigureDone | null>
  /** The length of the picture; 0 if it cannot be drawn, `null` where it was stopped before this began. */
  readonly card: (job: CardJob, room: number) => Promise<number | null>
  /**
   * Waits for all of it, and until the process that encodes is gone with all of its memory; meanwhile this one keeps small.
   *
   * @throws EnvironmentError like the first of them that failed
   */
  readonly finish: (work: readonly Promise<void>[]) => Promise<void>
}

/** All that encoding needs to know of a site. */
export type Shop = Workshop & {readonly fonts: readonly FontFile[]}

/** What goes to the process that encodes, and comes back from it. */
export type Order =
  | ({readonly kind: 'open'; readonly cache: string} & Omit<Shop, 'store'>)
  | {readonly kind: 'figure'; readonly id: number; readonly job: FigureJob}
  | {readonly kind: 'card'; readonly id: number; readonly job: CardJob; readonly room: number}
  | {readonly kind: 'stop'}
export type Answer =
  | {readonly kind: 'done'; readonly id: number; readonly result: unknown}
  | {readonly kind: 'bug'; readonly id: number; readonly stack: string}
