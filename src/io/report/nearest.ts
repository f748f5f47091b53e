/** The values most like what was written, best first; in their own order where nothing was written. */
export function nearest(actual: string | undefined, known: readonly string[], count: number): readonly string[] {
  if (actual === undefined || known.length <= count) return known.slice(0, count)
  const written = [...actual.toLowerCase()].slice(0, 40)
  return known
    .map((value, index) => ({value, index, distance: distance(written, [...value.toLowerCase()].slice(0, 40))}))
    .sort((a, b) => a.distance - b.distance || a.index - b.index)
    .slice(0, count)
    .map(({value}) => value)
}

/** Insertions, deletions and substitutions between two words, relative to the longer one. */
function distance(a: readonly string[], b: readonly string[]): number {
  let row = b.map((_, index) => index + 1)
  for (const [i, letter] of a.entries()) {
    let [left, corner] = [i + 1, i]
    row = row.map((above, j) => {
      left = Math.min(left + 1, above + 1, corner + (letter === b[j] ? 0 : 1))
      corner = above
      return left
    })
  }
  return (row.at(-1) ?? a.length) / Math.max(a.length, b.length, 1)
}
