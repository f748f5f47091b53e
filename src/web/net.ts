import type {LookupAddress} from 'node:dns'
import type {Limits} from './limits.js'

/** All that is known of the world; a test gives its own. */
export type Net = {
  readonly limits: Limits
  /** Asks this machine and its own network too. */
  readonly allowLocal: boolean
  readonly userAgent: string
  /** The addresses of a host name, best first. */
  readonly resolve: (host: string) => Promise<readonly LookupAddress[]>
  /** From 0 to below 1: who failed together should not come back together. */
  readonly random: () => number
  readonly clock: {
    /** Milliseconds since 1970. */
    readonly now: () => number
    /** Ends early, and well, when the signal does. */
    readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>
  }
}
