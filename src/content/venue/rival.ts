import type {VenueWords} from './context.js'

/** A way in which a text shows that a venue it names is not where this paper appeared. */
export type VenueRival = {readonly name: string; readonly words: VenueWords}
