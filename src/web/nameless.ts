import type {Unreachable} from './answer.js'

/** Remembers host names that nobody knows, so that a hundred figures of one are not looked up a hundred times. */
export type Nameless = {
  readonly note: (host: string, found: {readonly kind: string} | Unreachable) => void
  /** What it came to, once it came to that so often that asking again is no use; `null` before. */
  readonly surely: (host: string) => Unreachable | null
}

export function createNameless(enough: number): Nameless {
  const known = new Map<string, {readonly found: Unreachable; readonly times: number}>()
  return {
    note: (host, found) => {
      if ('nameless' in found && found.nameless) {
        known.set(host, {found, times: (known.get(host)?.times ?? 0) + 1})
      } else known.delete(host)
    },
    surely: host => {
      const {found, times} = known.get(host) ?? {found: null, times: 0}
      return times >= enough ? found : null
    }
  }
}
