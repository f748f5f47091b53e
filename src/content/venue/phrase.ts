import type {VenueWords} from './context.js'

/** A way in which a text says where a paper appeared. */
export type VenuePhrase = {
  readonly name: string
  /** The higher, the surer that it speaks of this very paper. */
  readonly strength: 1 | 2 | 3 | 4
  readonly words: VenueWords
  /** Counts in the first sentence alone. */
  readonly opening?: true
  /** The paper was sent there; no more is known. */
  readonly submitted?: true
}
