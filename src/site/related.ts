const most = 6
/** Pairs looked at for one feature of one paper; keeps the whole near-linear. */
const reach = 128

/** What can be shared, such as `tag graph embedding`, with its weight. */
export type Features = ReadonlyMap<string, number>

/**
 * For each item the indexes of the items most like it, most like first, at most six, none without something shared.
 * What few items share counts for more. Equals are ordered by index, the last first.
 * A feature that very many share relates an item to its nearest in the list only.
 */
export function related(items: readonly Features[]): readonly (readonly number[])[] {
  const postings = new Map<string, number[]>()
  for (const [index, features] of items.entries()) {
    for (const feature of features.keys()) {
      const posting = postings.get(feature)
      if (posting === undefined) postings.set(feature, [index])
      else posting.push(index)
    }
  }

  const scores = new Float64Array(items.length)
  const place = new Map<string, number>()
  return items.map((features, self) => {
    const touched: number[] = []
    for (const [feature, weight] of features) {
      const posting = postings.get(feature) ?? []
      // Its own place in the posting: items come in the order of the posting, so a counter knows it.
      const at = place.get(feature) ?? 0
      place.set(feature, at + 1)
      const score = weight * Math.log(1 + items.length / posting.length)
      const start = Math.max(0, Math.min(at - reach / 2, posting.length - reach))
      for (const other of posting.slice(start, start + reach)) {
        if (other === self) continue
        if (scores[other] === 0) touched.push(other)
        scores[other] = (scores[other] ?? 0) + score
      }
    }
    const best = highest(touched, scores)
    for (const other of touched) scores[other] = 0
    return best
  })
}

function highest(candidates: readonly number[], scores: Float64Array): readonly number[] {
  const score = (index: number) => scores[index] ?? 0
  const best: number[] = []
  for (const candidate of candidates) {
    const rank = best.findIndex(
      other => score(candidate) > score(other) || (score(candidate) === score(other) && candidate > other)
    )
    if (rank === -1) best.push(candidate)
    else best.splice(rank, 0, candidate)
    if (best.length > most) best.pop()
  }
  return best
}
