import {wellFormed} from '../../site/well-formed.js'

/**
 * Text in one line for formats that are read by programs: no control characters, none that turn the direction of text
 * or cannot be seen, no half characters.
 */
export function plain(text: string): string {
  return ordinary.test(text) ? text : wellFormed(text).replace(unseen, '').replace(/\s+/g, ' ').trim()
}

/** Most texts are fine as they are, and looking is cheaper than replacing. */
const word = String.raw`[!-~\u00ae-\u060f\u0620-\u1fff\u2e80-\ud7ff\uff01-\uff60]+`
const ordinary = new RegExp(`^${word}(?: ${word})*$`)
const unseen =
  /\ufeff|(?!\s)[\p{Cc}\p{Bidi_Control}\p{Noncharacter_Code_Point}\xad\u200b\u2060-\u2064\u206a-\u206f\ufff9-\ufffc]/gu
