import type {Issue} from '../../../model/issue.js'

/**
 * How much is read in a minute. Of general prose that is about 240 English words read silently (Brysbaert 2019), and 255
 * Han characters read aloud (Trauzettel-Klosinski and Dietz 2012), or a third more by eye alone. Summaries of research
 * are dense with terms, so both are taken a little slower; and six figures are looked at.
 */
const rates = {characters: 300, words: 200, figures: 6}

/** Whole minutes, at least one, for all that an issue says. */
export function readingTime({intro, entries}: Issue): number {
  const minutes = entries.map(
    ({title, summary, figures}) => textTime(title ?? '') + textTime(summary) + figures.length / rates.figures
  )
  return Math.max(1, Math.round(minutes.reduce((sum, each) => sum + each, textTime(intro))))
}

/** One walk over plain text or HTML, without a copy of it: an archive has tens of megabytes. */
function textTime(text: string): number {
  let characters = 0
  let words = 0
  let inTag = false
  let inWord = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === lessThan) inTag = /[a-z/]/i.test(text.charAt(at + 1))
    else if (code === greaterThan) inTag = false
    const letter = !inTag && isLetter(code)
    if (!inTag && isHan(code)) characters++
    if (letter && !inWord) words++
    inWord = letter
  }
  return characters / rates.characters + words / rates.words
}

const lessThan = 0x3c
const greaterThan = 0x3e

/** Han and Kana; of a rare character that takes two units, the first counts. */
function isHan(code: number): boolean {
  return (
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0x3040 && code <= 0x30ff) ||
    (code >= 0xd840 && code <= 0xd88f) ||
    (code >= 0xf900 && code <= 0xfaff)
  )
}

/** Digits, and letters of Latin, Greek and Cyrillic. */
function isLetter(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0xc0 && code <= 0x52f)
  )
}
