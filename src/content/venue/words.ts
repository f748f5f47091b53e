/** A Latin word, a number, or one Han character, with its offsets in the text. */
export type VenueWord = {readonly key: string; readonly start: number; readonly end: number}

/** The words by which venue names are compared: case and what stands between words do not count. */
export function venueWords(text: string, pattern = anyWord): readonly VenueWord[] {
  return Array.from(text.matchAll(pattern), ({0: word, index}) => ({
    key: word.toLowerCase(),
    start: index,
    end: index + word.length
  }))
}

const anyWord = /\p{Script=Han}|\p{Script=Latin}+|\d+/gu
