export type Touched = {
  /** `null`: it may be any. */
  readonly add: (path: string | null) => void
  /** What was added since the last time; `null` if it may be anything. */
  readonly take: () => readonly string[] | null
}

/** Gathers what something happened to, until somebody has the time to look. */
export function createTouched(): Touched {
  let paths: Set<string> | null = new Set()
  return {
    add(path) {
      if (path === null || paths === null || paths.size === most) paths = null
      else paths.add(path)
    },
    take() {
      const taken = paths === null ? null : [...paths]
      paths = new Set()
      return taken
    }
  }
}

/** More than this is sooner found by looking at everything. */
const most = 1000
