import {encodeNumber} from './encode-number.js'

/** Which numbered terms stand in which documents, and in which of their four fields first. */
export type Marks = {
  /** Documents come in ascending order, the fields of each likewise. */
  readonly note: (document: number, term: number, field: number) => void
  /**
   * For each term the documents whose last field has it, then `!` and those whose third field has it, and so on; each
   * document as the step from the one before. What is empty at the end is left out.
   */
  readonly encoded: (terms: number) => readonly string[]
}

/** An archive has millions of marks, so they are kept as plain numbers, and sorted by counting. */
export function createMarks(): Marks {
  let marks = new Int32Array(1 << 12)
  let count = 0
  /** Where the marks of each document begin. */
  const begins: number[] = []
  /** The document that had a term last. */
  const last: number[] = []
  return {
    note(document, term, field) {
      if (last[term] === document) return
      last[term] = document
      while (begins.length <= document) begins.push(count)
      if (count === marks.length) marks = doubled(marks)
      marks[count++] = 4 * term + field
    },
    encoded: terms => encode(sortByTerm(marks.subarray(0, count), begins, terms), begins.length)
  }
}

function doubled(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const more = new Int32Array(2 * numbers.length)
  more.set(numbers)
  return more
}

type Sorted = {
  /** 4 × the document, plus the field. */
  readonly marks: Int32Array
  /** Where the marks of each term end. */
  readonly ends: Int32Array
}

function sortByTerm(marks: Int32Array, begins: readonly number[], terms: number): Sorted {
  const ends = new Int32Array(terms)
  for (const mark of marks) count(ends, mark >> 2)
  let sum = 0
  for (const [term, length] of ends.entries()) {
    ends[term] = sum
    sum += length
  }
  const sorted = new Int32Array(marks.length)
  for (const [document, begin] of begins.entries()) {
    const end = begins[document + 1] ?? marks.length
    for (const mark of marks.subarray(begin, end)) sorted[count(ends, mark >> 2)] = 4 * document + (mark & 3)
  }
  return {marks: sorted, ends}
}

/** Counts one more, and says how many there were. */
function count(counts: Int32Array, index: number): number {
  const before = counts[index] ?? 0
  counts[index] = before + 1
  return before
}

function encode({marks, ends}: Sorted, documents: number): readonly string[] {
  const longest = encodeNumber(documents, new Uint8Array(8), 0)
  const written = new Uint8Array(longest * marks.length + 3 * ends.length)
  const cuts: number[] = []
  let at = 0
  let begin = 0
  for (const end of ends) {
    at = encodeTerm(marks.subarray(begin, end), written, at)
    cuts.push(at)
    begin = end
  }
  // One text for all, of which each term has a slice: decoding many short ones takes far longer.
  const text = new TextDecoder('latin1').decode(written.subarray(0, at))
  return cuts.map((end, term) => text.slice(cuts[term - 1] ?? 0, end))
}

function encodeTerm(marks: Int32Array, target: Uint8Array, start: number): number {
  let at = start
  let end = start
  for (let field = 3; field >= 0; field--) {
    if (field < 3) target[at++] = separator
    let next = 0
    for (const mark of marks) {
      if ((mark & 3) !== field) continue
      at = encodeNumber((mark >> 2) - next, target, at)
      next = (mark >> 2) + 1
      end = at
    }
  }
  return end
}

const separator = 33
