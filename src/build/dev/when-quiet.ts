export type WhenQuiet = {
  readonly call: () => void
  /** Resolves when nothing runs any more, and nothing will. */
  readonly close: () => Promise<void>
}

/** Long enough for an editor that empties a file before it writes it, too short to be noticed. */
const quiet = 15

/**
 * Runs `work` as soon as it was not called for a moment: a hundred calls are one. It never runs twice at once; called
 * while it runs, it runs once more.
 */
export function whenQuiet(work: () => Promise<void>): WhenQuiet {
  let timer: NodeJS.Timeout | null = null
  let running: Promise<void> | null = null
  let again = false
  let closed = false
  const run = async (): Promise<void> => {
    do {
      again = false
      await work()
    } while (again && !closed)
  }
  const begin = (): void => {
    timer = null
    running = run().finally(() => {
      running = null
    })
  }
  return {
    call() {
      if (closed) return
      if (running !== null) again = true
      else {
        if (timer !== null) clearTimeout(timer)
        timer = setTimeout(begin, quiet)
      }
    },
    async close() {
      closed = true
      if (timer !== null) clearTimeout(timer)
      await running
    }
  }
}
