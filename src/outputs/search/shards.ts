import {shardOf} from './shard-of.js'

/** Characters of JSON in a shard, at most on average; compressed it is about half. */
const largest = 8000

/** Terms with their documents as JSON, in so many parts that each is small; as many as a power of two says. */
export function shards(terms: ReadonlyMap<string, string>): readonly string[] {
  let length = 0
  for (const [term, documents] of terms) length += term.length + documents.length + 6
  let count = 1
  while (count * largest < length) count *= 2
  const parts = Array.from({length: count}, (): string[] => [])
  for (const [term, documents] of terms) parts[shardOf(term, count)]?.push(`${JSON.stringify(term)}:"${documents}"`)
  return parts.map(members => `{${members.join(',')}}`)
}
