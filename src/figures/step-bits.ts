/**
 * A pair of bits for each step from one cell of a grid to the next, row by row: whether it gets brighter there, or darker.
 * With one bit for either, the noise in even areas would decide half of them.
 *
 * @param cells How bright each is, from 0 to 255.
 * @param columns Cells in a row; one more than there are steps.
 * @param noise Levels that compression changes in an even area.
 */
export function stepBits(cells: ArrayLike<number>, columns: number, noise: number): bigint {
  let bits = 0n
  for (let at = 0; at < cells.length; at++) {
    if (at % columns === columns - 1) continue
    const step = (cells[at + 1] ?? 0) - (cells[at] ?? 0)
    bits = (bits << 2n) | (step > noise ? 2n : step < -noise ? 1n : 0n)
  }
  return bits
}
