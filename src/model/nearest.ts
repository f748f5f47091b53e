import {wordDistance} from './word-distance.js'

/**
 * The known words that `word` may be a slip of, nearest first, at most three; none if all are far off.
 * Case does not count. Words equally near stay in the order of `known`.
 */
export function nearest(word: string, known: readonly string[]): readonly string[] {
  const wanted = [...word.toLowerCase()]
  const reach = wanted.length < 3 ? 1 : Math.ceil(wanted.length / 3)
  return known
    .map(name => ({name, steps: wordDistance(wanted, [...name.toLowerCase()])}))
    .filter(({name, steps}) => steps <= reach && steps < name.length)
    .sort((a, b) => a.steps - b.steps)
    .slice(0, 3)
    .map(({name}) => name)
}
