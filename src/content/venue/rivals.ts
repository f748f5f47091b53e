import {otherMatterRivals} from './other-matter-rivals.js'
import {otherPaperRivals} from './other-paper-rivals.js'
import {referenceRivals} from './reference-rivals.js'
import type {VenueRival} from './rival.js'

/** One of them that fits is enough: the venue is not that of this paper. */
export const venueRivals: readonly VenueRival[] = [...otherPaperRivals, ...referenceRivals, ...otherMatterRivals]
