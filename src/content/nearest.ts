/**
 * The known words that `word` may be a slip of, nearest first, at most three; none if all are far off.
 * Case does not count. Words equally near stay in the order of `known`.
 */
export function nearest(word: string, known: readonly string[]): readonly string[] {
  const wanted = [...word.toLowerCase()]
  const reach = wanted.length < 3 ? 1 : Math.ceil(wanted.length / 3)
  return known
    .map(name => ({name, steps: distance(wanted, [...name.toLowerCase()])}))
    .filter(({name, steps}) => steps <= reach && steps < name.length)
    .sort((a, b) => a.steps - b.steps)
    .slice(0, 3)
    .map(({name}) => name)
}

/** How many letters to add, drop, replace, or swap with their neighbour (optimal string alignment). */
function distance(a: readonly string[], b: readonly string[]): number {
  let beforeLast: number[] = []
  let last = Array.from({length: b.length + 1}, (_, column) => column)
  for (const [row, letter] of a.entries()) {
    const line = [row + 1]
    for (const [column, other] of b.entries()) {
      const replaced = at(last, column) + (letter === other ? 0 : 1)
      const swapped = letter === b[column - 1] && other === a[row - 1] ? at(beforeLast, column - 1) + 1 : Infinity
      line.push(Math.min(replaced, swapped, at(last, column + 1) + 1, at(line, column) + 1))
    }
    beforeLast = last
    last = line
  }
  return at(last, b.length)
}

function at(line: readonly number[], index: number): number {
  return line[index] ?? Infinity
}
