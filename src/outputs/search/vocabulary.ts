import type {Postings} from './create-postings.js'
import {encodeNumber} from './encode-number.js'
import {shardOf} from './shard-of.js'

/** Words at most, on average, in one part. */
const largest = 1000

/**
 * All words in which a slip of the finger would be noticed, with the number of documents that have each, as JSON; in
 * parts by the first letter, of which there are as many as a power of two says.
 */
export function vocabulary(indexes: readonly Postings[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const {words} of indexes) {
    for (const [word, documents] of words) {
      if (mistakable.test(word)) counts.set(word, (counts.get(word) ?? 0) + lengthOf(documents))
    }
  }
  let count = 1
  while (count * largest < counts.size) count *= 2
  const parts = Array.from({length: count}, (): string[] => [])
  for (const word of [...counts.keys()].sort()) parts[shardOf(word.charAt(0), count)]?.push(word)
  return parts.map(words => JSON.stringify({words: words.join(' '), counts: numbers(words.map(lookUp))}))

  function lookUp(word: string): number {
    return counts.get(word) ?? 0
  }
}

const mistakable = /^\p{L}{3,40}$/u

/** Each encoded number ends with one of 64 characters (see `encodeNumber`). */
function lengthOf(documents: string): number {
  return documents.match(/[#-[\]-c]/g)?.length ?? 0
}

function numbers(values: readonly number[]): string {
  const written = new Uint8Array(8 * values.length)
  const end = values.reduce((at, value) => encodeNumber(value, written, at), 0)
  return new TextDecoder('latin1').decode(written.subarray(0, end))
}
