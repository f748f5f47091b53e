/** The indices of a longest series of values that never falls, in order. Takes n log n steps. */
export function longestRise(values: readonly string[]): readonly number[] {
  /** For each length, where the series of that length with the lowest end ends. */
  const ends: number[] = []
  const previous: number[] = []
  for (const [index, value] of values.entries()) {
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((values[ends[middle] ?? 0] ?? '') <= value) low = middle + 1
      else high = middle
    }
    previous.push(ends[low - 1] ?? -1)
    ends[low] = index
  }
  const rise: number[] = []
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) rise.push(at)
  return rise.reverse()
}
