/** How much of the world's time and of our memory one figure may take. Times are milliseconds. */
export type Limits = {
  /** From the first packet to the head of the answer: name, connection, encryption, the server's thinking. */
  readonly head: number
  /** From the first packet to the last byte, for a server that drips. */
  readonly whole: number
  /** Of one picture, unpacked. */
  readonly bytes: number
  readonly redirects: number
  /** All of one figure, the first included. */
  readonly attempts: number
  /** Before the second attempt; doubled before each further one. */
  readonly backoff: number
  /** A server that asks for a longer pause is left alone. */
  readonly patience: number
  /** Requests to one host at a time. */
  readonly perHost: number
  /** Requests at a time. */
  readonly atOnce: number
  /** Figures in a row that a host fails to send before the rest of it is given up. */
  readonly strikes: number
}

export const defaultLimits: Limits = {
  head: 20_000,
  whole: 120_000,
  bytes: 20_000_000,
  redirects: 5,
  attempts: 4,
  backoff: 1000,
  patience: 120_000,
  perHost: 4,
  atOnce: 12,
  strikes: 5
}
