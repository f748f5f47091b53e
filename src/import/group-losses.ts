import type {Loss} from './loss.js'

/** Losses of one kind that are told together, and where they stand: `210–244`, or `8, 9, 30`. */
export type LossGroup = {readonly kind: string; readonly places: string; readonly losses: readonly Loss[]}

/**
 * Neighbours of one kind are told together; of what has no words, such as banners, all of one kind. Each keeps its place.
 *
 * @param kept Lines of the source that the issue holds, ascending: a range never spans one.
 */
export function groupLosses(losses: readonly Loss[], kept: readonly number[]): readonly LossGroup[] {
  const groups: {kind: string; losses: Loss[]}[] = []
  for (const loss of losses) {
    const last = groups.at(-1)
    const previous = last?.losses.at(-1)
    const wordless = groups.find(group => group.kind === loss.kind && hasNoWords([...group.losses, loss]))
    if (last && previous && last.kind === loss.kind && isNext(previous, loss, kept)) last.losses.push(loss)
    else if (wordless) wordless.losses.push(loss)
    else groups.push({kind: loss.kind, losses: [loss]})
  }
  return groups.map(group => ({...group, places: placesOf(group.losses, kept)}))
}

function hasNoWords(losses: readonly Loss[]): boolean {
  return losses.every(({text}) => text === '')
}

function isNext(a: Loss, b: Loss, kept: readonly number[]): boolean {
  return !kept.some(line => line > a.line && line < b.line)
}

function placesOf(losses: readonly Loss[], kept: readonly number[]): string {
  const ranges: [Loss, Loss][] = []
  for (const loss of losses) {
    const last = ranges.at(-1)
    if (last && isNext(last[1], loss, kept)) last[1] = loss
    else ranges.push([loss, loss])
  }
  return ranges.map(([from, to]) => (from.line === to.line ? String(from.line) : `${from.line}–${to.line}`)).join(', ')
}
