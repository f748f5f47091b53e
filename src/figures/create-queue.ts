/** Begins work, and gives its result. */
export type Queue = <T>(weight: number, work: () => Promise<T>) => Promise<T>

/**
 * A queue from which work begins in the order in which it came, as long as there is room for it, so that only as many
 * images are in memory. What is heavier than all the room goes alone. A failure stops nothing.
 */
export function createQueue(room: number): Queue {
  let free = room
  const waiting: {readonly weight: number; readonly begin: () => void}[] = []
  const advance = (): void => {
    for (let next = waiting[0]; next !== undefined && next.weight <= free; next = waiting[0]) {
      waiting.shift()
      free -= next.weight
      next.begin()
    }
  }
  return async (weight, work) => {
    const own = Math.min(room, weight)
    await new Promise<void>(begin => {
      waiting.push({weight: own, begin})
      advance()
    })
    try {
      return await work()
    } finally {
      free += own
      advance()
    }
  }
}
