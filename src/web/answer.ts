import type {IncomingHttpHeaders} from 'node:http'
import type {IsoDate} from '../model/issue.js'
import type {Message} from '../model/message.js'

/** How to ask an address. */
export type Question = {
  readonly method: 'GET' | 'HEAD'
  /** The types of content that are welcome, as the header `Accept` says it. */
  readonly accept: string
  /** Reads what an answer 200 holds; else its head is enough. */
  readonly body: boolean
}

/** What a server says, whatever its status; a redirect only if it does not say where to. */
export type Answer = {
  readonly kind: 'answer'
  readonly status: number
  /** In words, such as `404 Not Found`. */
  readonly said: string
  readonly headers: IncomingHttpHeaders
  /** Empty unless it was to be read, and the status is 200. */
  readonly bytes: Uint8Array
  /** The day that the server says it is, in UTC, else ours. */
  readonly date: IsoDate
}

/** An answer at the end of its redirects. */
export type Reached = Answer & {
  /** The address that answered. */
  readonly address: string
  /** The status of each redirect on the way. */
  readonly redirects: readonly number[]
}

export type Redirect = {readonly kind: 'redirect'; readonly status: number; readonly to: string}

/** To ask again would not help. */
export type Refused = {
  readonly kind: 'refused'
  /** Since the address is one of this machine’s own network. */
  readonly local: boolean
  readonly reason: Message
}

/** To ask again later may help. */
export type Unreachable = {
  readonly kind: 'unreachable'
  readonly reason: Message
  /** Milliseconds that the server asks to be left alone; 0 if it does not say. */
  readonly pause: number
  /** Of a server that answered, but is in trouble. */
  readonly status: number | null
  /** A server answered, or hung up. */
  readonly met: boolean
  /** Nobody knows the name of the host. */
  readonly nameless: boolean
}
