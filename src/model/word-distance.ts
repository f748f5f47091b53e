/** How many letters to add, drop, replace, or swap with their neighbour (optimal string alignment). */
export function wordDistance(a: readonly string[], b: readonly string[]): number {
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
