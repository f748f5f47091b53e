import {type Stats, statSync} from 'node:fs'
import {join} from 'node:path'

/** What was made of a file, kept until something happens to the file. For processes that look at a site again and again. */
export type FileMemory = {
  /**
   * What `make` makes of a file, or made of it before. A promise is kept as it is.
   *
   * @param purpose A word for what is made: two purposes do not get in each other's way.
   */
  readonly recall: <T>(purpose: string, path: string, make: () => T) => T
}

type Kept = {readonly marks: string; readonly made: unknown}

/** @param root Paths are below it. */
export function createFileMemory(root: string): FileMemory {
  const known = new Map<string, Kept>()
  return {
    recall<T>(purpose: string, path: string, make: () => T): T {
      const key = `${purpose} ${path}`
      const marks = marksOf(join(root, path))
      const kept = marks === null ? undefined : known.get(key)
      if (kept !== undefined && kept.marks === marks) return kept.made as T
      known.delete(key)
      const made = make()
      if (marks !== null) known.set(key, {marks, made})
      // What failed may be well the next time.
      if (made instanceof Promise) made.catch(() => known.delete(key))
      return made
    }
  }
}

/** Where every file is looked at once, there is nothing to remember. */
export const noMemory: FileMemory = {recall: (_purpose, _path, make) => make()}

/** What tells that a file changed; `null` where nothing does, as of one that changed just now and may do so unseen. */
function marksOf(path: string): string | null {
  try {
    const status = statSync(path)
    return status.isFile() && isSettled(status)
      ? `${status.size} ${status.mtimeMs} ${status.ctimeMs} ${status.ino}`
      : null
  } catch {
    return null
  }
}

/** File systems count in ticks: two changes within one, or within a second on some, look the same. */
function isSettled({mtimeMs, ctimeMs}: Stats): boolean {
  const isCoarse = mtimeMs % 1000 === 0 && ctimeMs % 1000 === 0
  return !isCoarse && Date.now() - ctimeMs > 50
}
