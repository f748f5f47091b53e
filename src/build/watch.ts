/** Times the stages of one run and tells somebody which one it is in. */
export type Watch = {
  readonly stage: <T>(name: string, work: () => T | Promise<T>) => Promise<T>
  /** How far a stage is. */
  readonly step: (stage: string, done: number, all: number) => void
  /** Wall time of each stage so far. */
  readonly milliseconds: () => Readonly<Record<string, number>>
}

/** Who is told; a command gives its progress line, a test nothing. */
export type Listener = {
  readonly start: (stage: string) => void
  readonly step: (stage: string, done: number, all: number) => void
  readonly end: (stage: string) => void
}

export function createWatch(listener: Listener | null): Watch {
  const times = new Map<string, number>()
  return {
    stage: async (name, work) => {
      listener?.start(name)
      const begin = performance.now()
      try {
        return await work()
      } finally {
        times.set(name, (times.get(name) ?? 0) + performance.now() - begin)
        listener?.end(name)
      }
    },
    step: (stage, done, all) => listener?.step(stage, done, all),
    milliseconds: () => Object.fromEntries([...times].map(([name, time]) => [name, Math.round(time)]))
  }
}
