const most = 4
/** Pairs looked at for one feature of one paper; keeps the whole near-linear. */
const reach = 64

/** What can be shared, such as `tag graph embedding`, with its weight. */
export type Features = ReadonlyMap<string, number>

/**
 * For each item the indexes of the items most like it, most like first, at most four, none without something shared.
 * What few items share counts for more. Equals are ordered by index, the last first.
 * A feature that very many share relates an item to its nearest in the list only.
 */
export function related(items: readonly Features[]): readonly (readonly number[])[] {
  const postings = sharedBy(items)
  const reached = new Map<string, number>()
  const scores = new Float64Array(items.length)
  return items.map((features, self) => {
    const touched: number[] = []
    for (const [feature, weight] of features) {
      const posting = postings.get(feature) ?? []
      // Items come in the order of the posting, so a count tells this one's place in it.
      const at = reached.get(feature) ?? 0
      reached.set(feature, at + 1)
      const score = weight * Math.log(1 + items.length / posting.length)
      const start = Math.max(0, Math.min(at - reach / 2, posting.length - reach))
      const end = Math.min(start + reach, posting.length)
      for (let index = start; index < end; index += 1) {
        const other = posting[index] ?? self
        const before = scores[other] ?? 0
        if (before === 0) touched.push(other)
        scores[other] = before + score
      }
    }
    scores[self] = 0
    const best = highest(touched, scores)
    for (const other of touched) scores[other] = 0
    return best
  })
}

/** The items that have each feature, ascending. */
function sharedBy(items: readonly Features[]): ReadonlyMap<string, readonly number[]> {
  const postings = new Map<string, number[]>()
  for (const [index, features] of items.entries()) {
    for (const feature of features.keys()) {
      const posting = postings.get(feature)
      if (posting === undefined) postings.set(feature, [index])
      else posting.push(index)
    }
  }
  return postings
}

function highest(candidates: readonly number[], scores: Float64Array): readonly number[] {
  const best: number[] = []
  const precedes = (a: number, b: number) => {
    const difference = (scores[a] ?? 0) - (scores[b] ?? 0)
    return difference > 0 || (difference === 0 && a > b)
  }
  for (const candidate of candidates) {
    if ((scores[candidate] ?? 0) === 0) continue
    let rank = best.length
    while (rank > 0 && precedes(candidate, best[rank - 1] ?? candidate)) rank -= 1
    if (rank === most) continue
    best.splice(rank, 0, candidate)
    if (best.length > most) best.pop()
  }
  return best
}
