import type {Facts} from '../facts.js'

/** Who knows the papers of one scheme. */
export type Service = {
  /** Its name, for messages. */
  readonly name: string
  /** Where to ask, in order; the first that knows the paper is believed. */
  readonly addresses: (id: string) => readonly string[]
  readonly accept: string
  /** `null` if the answer says nothing of the paper. */
  readonly read: (text: string, id: string) => Facts | null
}
