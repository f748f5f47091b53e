import type {Paper} from '../../model/site.js'

/**
 * The citation key of every paper: `arxiv-1711.07341`, `fusionnet`. From the permanent slug, in ASCII, each once, and
 * given out in order of first recommendation, so that what an archive gains changes none.
 */
export function citationKeys(papers: readonly Paper[]): ReadonlyMap<Paper, string> {
  const taken = new Set<string>()
  return new Map(
    papers.map(paper => {
      const wish = asciiKey(paper.slug)
      let key = wish
      for (let count = 2; taken.has(key); count += 1) key = `${wish}-${count}`
      taken.add(key)
      return [paper, key]
    })
  )
}

/** What a slug has beyond ASCII is told by a hash: `词向量-attention` is `attention-3b8a1c40`. */
function asciiKey(slug: string): string {
  if (/^[a-z\d][a-z\d.-]*$/.test(slug)) return slug
  const readable = slug
    .replace(/[^a-z\d.-]+/g, '-')
    .replace(/-{2,}/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
  return `${readable || 'paper'}-${hash(slug)}`
}

/** FNV-1a, in eight digits. */
function hash(text: string): string {
  let sum = 0x811c9dc5
  for (const byte of new TextEncoder().encode(text)) sum = Math.imul(sum ^ byte, 0x01000193) >>> 0
  return sum.toString(16).padStart(8, '0')
}
