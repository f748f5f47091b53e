import type {IsoDate} from '../model/issue.js'

/** What is known of one address that issues link to. */
export type LinkRecord = {
  /** Absolute, without fragment. */
  readonly address: string
  /** The day it was last asked. */
  readonly asked: IsoDate
  /** The day it last opened; `null` if it never did since we ask. */
  readonly alive: IsoDate | null
  readonly answer: LinkAnswer
  /** Where it moved for good. */
  readonly moved: string | null
}

/** The status that the server answered, or why there is none. */
export type LinkAnswer = number | 'no host' | 'no answer' | 'front page'

/** By address. */
export type LinkRecords = ReadonlyMap<string, LinkRecord>
