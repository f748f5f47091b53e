import {hintPhrases} from './hint-phrases.js'
import type {VenuePhrase} from './phrase.js'
import {statementPhrases} from './statement-phrases.js'
import {submissionPhrases} from './submission-phrases.js'

/** The strongest phrase that fits is taken, of equally strong ones the first. */
export const venuePhrases: readonly VenuePhrase[] = [...submissionPhrases, ...statementPhrases, ...hintPhrases]
