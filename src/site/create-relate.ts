const most = 4
/** Pairs looked at for one feature of one paper; keeps the whole near-linear. */
const reach = 64

/** What can be shared, such as `tag graph embedding`, with its weight. */
export type Features = ReadonlyMap<string, number>

/** Given the index of an item, the indexes of those most like it. */
export type Relate = (self: number) => readonly number[]

/**
 * Finds for an item those most like it, most like first, at most four, none without something shared.
 * What few items share counts for more. Equals are ordered by index, the last first.
 * A feature that very many share relates an item to its nearest in the list only.
 */
export function createRelate(items: readonly Features[]): Relate {
  const postings = sharedBy(items)
  const scores = new Float64Array(items.length)
  return self => {
    const touched: number[] = []
    for (const [feature, weight] of items[self] ?? []) {
      const posting = postings.get(feature) ?? []
      const at = posting.length <= reach ? 0 : placeOf(self, posting)
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
  }
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

/** Where a number stands in an ascending list that holds it. */
function placeOf(number: number, list: readonly number[]): number {
  let [from, to] = [0, list.length - 1]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((list[middle] ?? number) < number) from = middle + 1
    else to = middle
  }
  return from
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
