import {wordDistance} from '../../model/word-distance.js'

/**
 * Of what was expected, that which is most like what was written, first; in its own order where nothing was written.
 *
 * @param most How many there is room for.
 */
export function likeliest(actual: string | null, expected: readonly string[], most: number): readonly string[] {
  if (actual === null || expected.length <= most) return expected.slice(0, most)
  const written = lettersOf(actual)
  return expected
    .map(value => ({value, distance: distanceOf(written, lettersOf(value))}))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, most)
    .map(({value}) => value)
}

/** Relative to the longer word, so that `lang` is nearer to `language` than to `base`. */
function distanceOf(a: readonly string[], b: readonly string[]): number {
  return wordDistance(a, b) / Math.max(a.length, b.length, 1)
}

/** Of long values the beginning tells. */
function lettersOf(text: string): readonly string[] {
  return [...text.toLowerCase()].slice(0, 40)
}
