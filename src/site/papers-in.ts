import type {EntryRef, Paper} from '../model/site.js'

/** How many papers some entries recommend, each once. */
export function papersIn(refs: readonly EntryRef[]): number {
  let once = 0
  // Few papers are recommended again, and only these can be there twice.
  const again = new Set<Paper>()
  for (const {paper} of refs) {
    if (paper.entries.length === 1) once += 1
    else again.add(paper)
  }
  return once + again.size
}
