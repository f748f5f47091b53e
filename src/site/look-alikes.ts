/** What a picture looks like: as `Picture` has it, and its width by its height. */
export type Look = {readonly look: string; readonly ratio: number}

/**
 * For each picture, the first of the list that it looks like; its own index where it is the first of its look.
 *
 * Copies differ in at most 15 of 256 steps, so that one at least of 16 diagonals, which cross all rows and columns, is the
 * same. Only pictures that share one are compared: forty thousand figures would make 800 million pairs.
 */
export function lookAlikes(looks: readonly Look[]): readonly number[] {
  const rows = looks.map(rowsOf)
  const shapes = looks.map(({ratio}) => Math.log(ratio))
  const first = looks.map((_, index) => index)
  const areCopies = (one: number, other: number): boolean =>
    Math.abs((shapes[one] ?? 0) - (shapes[other] ?? 0)) <= stretch && areAlike(rows[one] ?? [], rows[other] ?? [])
  for (let line = 0; line < 16; line++) {
    let [shared, firsts]: [number, number[]] = [-1, []]
    // As one number each, diagonals and indices sort fast.
    for (const packed of Float64Array.from(rows, (own, index) => diagonal(own, line) * most + index).sort()) {
      const [bits, index] = [Math.floor(packed / most), packed % most]
      if (bits !== shared) [shared, firsts] = [bits, []]
      if (first[index] !== index) continue
      const known = firsts.find(other => areCopies(other, index))
      if (known === undefined) firsts.push(index)
      else first[index] = known
    }
  }
  // What a picture was found to look like may have been found to look like an earlier one since.
  for (const [index, known] of first.entries()) first[index] = first[known] ?? known
  return first
}

/** How far the shapes of two copies may differ, since sizes are whole pixels: a hundredth. */
const stretch = 0.01
/** Pictures that can be told apart; with a diagonal, an index fills the 53 bits of a number. */
const most = 2 ** 21

/** Each row of steps as a number of 32 bits. */
function rowsOf({look}: Look): readonly number[] {
  return Array.from({length: 16}, (_, at) => Number.parseInt(look.slice(8 * at, 8 * at + 8), 16))
}

/** One step of each row, as a number of 32 bits. */
function diagonal(rows: readonly number[], line: number): number {
  return rows.reduce((bits, row, at) => ((bits << 2) | ((row >>> (2 * ((line + 5 * at) % 16))) & 3)) >>> 0, 0)
}

/** A picture with little in it has to be closer. */
function areAlike(one: readonly number[], other: readonly number[]): boolean {
  let [difference, steps] = [0, 0]
  for (let at = 0; at < 16; at++) {
    const row = one[at] ?? 0
    difference += bitCount(row ^ (other[at] ?? 0))
    if (difference > 15) return false
    steps += bitCount(row)
  }
  return difference * 4 <= steps
}

function bitCount(bits: number): number {
  let count = bits - ((bits >>> 1) & 0x55555555)
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333)
  return (((count + (count >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
}
