import {availableParallelism} from 'node:os'

export type Failure<T> = {readonly item: T; readonly error: unknown}

/**
 * Works through a list, a few at a time, so that only as many images are in memory. A failure stops nothing: all of
 * them come back together.
 *
 * @param onDone Called after each item with the number of items done.
 */
export async function pool<T>(
  items: readonly T[],
  work: (item: T) => Promise<void>,
  onDone: (count: number) => void = () => {},
  limit = 2 * availableParallelism()
): Promise<readonly Failure<T>[]> {
  const failures = new Map<number, Failure<T>>()
  const queue = items.entries()
  let done = 0
  const worker = async (): Promise<void> => {
    for (const [index, item] of queue) {
      try {
        await work(item)
      } catch (error) {
        failures.set(index, {item, error})
      }
      onDone(++done)
    }
  }
  await Promise.all(Array.from({length: Math.min(limit, items.length)}, worker))
  return [...failures].sort(([a], [b]) => a - b).map(([, failure]) => failure)
}
