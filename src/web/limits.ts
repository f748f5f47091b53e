/** How much of the world's time and of our memory one address may take. Times are milliseconds. */
export type Limits = {
  /** From the first packet to the head of the answer: name, connection, encryption, the server's thinking. */
  readonly head: number
  /** From the first packet to the last byte, for a server that drips. */
  readonly whole: number
  /** Of one answer, unpacked. */
  readonly bytes: number
  readonly redirects: number
  /** All of one address, the first included. */
  readonly attempts: number
  /** Before the second attempt; doubled before each further one, and up to twice as long by chance. */
  readonly backoff: number
  /** A server that asks for a longer pause is left alone. */
  readonly patience: number
  /** Requests to one host at a time. */
  readonly perHost: number
  /** Requests at a time. */
  readonly atOnce: number
  /** Addresses in a row that a host fails to answer for before the rest of it is given up. */
  readonly strikes: number
  /** Between the beginnings of two requests to one host; hosts with rules of their own are named. */
  readonly apart: Readonly<Record<string, number>> & {readonly '*': number}
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
  strikes: 5,
  // One request every three seconds: https://info.arxiv.org/help/api/tou.html
  apart: {'*': 0, 'export.arxiv.org': 3000, 'arxiv.org': 3000}
}
