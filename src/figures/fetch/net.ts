import type {LookupAddress} from 'node:dns'
import type {Limits} from './limits.js'

/** All that fetching knows of the world; a test gives its own. */
export type Net = {
  readonly limits: Limits
  /** Fetches from this machine and its own network too. */
  readonly allowLocal: boolean
  readonly userAgent: string
  /** The addresses of a host name, best first. */
  readonly resolve: (host: string) => Promise<readonly LookupAddress[]>
  readonly clock: {
    /** Milliseconds since 1970. */
    readonly now: () => number
    /** Ends early, and well, when the signal does. */
    readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>
  }
}
