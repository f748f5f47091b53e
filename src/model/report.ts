import type {Diagnostic} from './diagnostic.js'
import type {Message} from './message.js'

/** What one build did. */
export type BuildReport = {
  readonly diagnostics: readonly Diagnostic[]
  /** How many findings editors silenced; they are not among those. */
  readonly silenced: number
  /** What went wrong beside the content and did no harm, such as a cache that cannot be written. */
  readonly notices: readonly Message[]
  /** False where errors kept the build from publishing. */
  readonly published: boolean
  readonly issues: {readonly parsed: number; readonly cached: number}
  readonly figures: {readonly encoded: number; readonly cached: number}
  /** Share pictures. */
  readonly cards: {readonly drawn: number; readonly cached: number}
  readonly pages: number
  readonly files: {readonly written: number; readonly unchanged: number; readonly removed: number}
  /** Stage name → wall time, in order. */
  readonly milliseconds: Readonly<Record<string, number>>
}

/** What one run did that encoded figures and published nothing. */
export type FillReport = Pick<
  BuildReport,
  'diagnostics' | 'silenced' | 'notices' | 'issues' | 'figures' | 'cards' | 'milliseconds'
> & {
  /** Which part of the work it was, from 1, and how many pictures that made of all. */
  readonly shard: {readonly index: number; readonly count: number; readonly takes: number; readonly of: number}
  /** True where errors kept it from encoding. */
  readonly blocked: boolean
}
