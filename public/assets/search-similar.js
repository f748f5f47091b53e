/**
 * The words a reader may have meant: of those one slip away, or two in a long word, the nearest, and of these the most
 * frequent; three at most. What begins with the same letter, or with the second one, is looked at first; only where
 * that helps nothing, all words are.
 */
export async function similarWords(word, wordsBy) {
  if (!/^\p{L}{3,40}$/u.test(word)) return []
  const near = nearest(word, await wordsBy([word[0], word[1]]))
  return near.length > 0 ? near : nearest(word, await wordsBy(null))
}

function nearest(word, candidates) {
  const most = word.length < 8 ? 1 : 2
  const found = candidates
    .filter(candidate => Math.abs(candidate.word.length - word.length) <= most)
    .map(({word: other, count}) => ({other, count, slips: slipsBetween(word, other, most)}))
    .filter(({slips}) => slips <= most)
  const least = Math.min(...found.map(({slips}) => slips))
  return found
    .filter(({slips}) => slips === least)
    .sort((a, b) => b.count - a.count)
    .slice(0, 3)
    .map(({other}) => other)
}

/** How many letters were left out, put in, mistaken, or swapped with the next; anything above `most` if more. */
function slipsBetween(a, b, most) {
  let before = []
  let row = Array.from({length: b.length + 1}, (_, index) => index)
  for (let at = 1; at <= a.length; at++) {
    const next = [at]
    for (let to = 1; to <= b.length; to++) {
      const same = a[at - 1] === b[to - 1]
      next[to] = Math.min(row[to] + 1, next[to - 1] + 1, row[to - 1] + (same ? 0 : 1))
      if (at > 1 && to > 1 && a[at - 1] === b[to - 2] && a[at - 2] === b[to - 1]) {
        next[to] = Math.min(next[to], before[to - 2] + 1)
      }
    }
    if (Math.min(...next) > most) return most + 1
    before = row
    row = next
  }
  return row[b.length]
}
