export type Failure<T> = {readonly item: T; readonly error: unknown}

/** How much may be under way at once, and how much of that an item takes: 1 if it does not say. */
export type Capacity<T> = {readonly most: number; readonly weigh?: (item: T) => number}

/**
 * Works through a list, a few at a time, so that only as many images are in memory. A failure stops nothing: all of
 * them come back together.
 */
export async function pool<T>(
  items: readonly T[],
  work: (item: T) => Promise<void>,
  {most, weigh = () => 1}: Capacity<T>
): Promise<readonly Failure<T>[]> {
  const failures = new Map<number, Failure<T>>()
  const running = new Set<Promise<void>>()
  let free = most
  for (const [index, item] of items.entries()) {
    const weight = Math.min(most, weigh(item))
    while (free < weight) await Promise.race(running)
    free -= weight
    const run = work(item)
      .catch(error => void failures.set(index, {item, error}))
      .finally(() => {
        free += weight
        running.delete(run)
      })
    running.add(run)
  }
  await Promise.all(running)
  return [...failures].sort(([a], [b]) => a - b).map(([, failure]) => failure)
}
