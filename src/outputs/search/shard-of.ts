/**
 * Which of `count` shards holds a term; `count` is a power of two. Words with the same first three letters lie together,
 * so that one shard has all that a reader may be about to type. `public/assets/search-terms.js` counts alike.
 */
export function shardOf(term: string, count: number): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < Math.min(term.length, 3); at++) hash = Math.imul(hash ^ term.charCodeAt(at), 0x01000193)
  return (hash ^ (hash >>> 15)) & (count - 1)
}
