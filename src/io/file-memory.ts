import {join, sep} from 'node:path'

/** What was made of files, kept until something happens to them. For processes that look at a site again and again. */
export type FileMemory = {
  /**
   * What `make` makes of a file, or made of it before. A promise is kept as it is.
   *
   * @param purpose A word for what is made: two purposes do not get in each other's way.
   */
  readonly recall: <T>(purpose: string, path: string, make: () => T) => T
  /** The same of all files below some folders; a relative one is below the root. */
  readonly recallBelow: <T>(purpose: string, folders: readonly string[], make: () => T) => T
  /** The same of the names of all files. */
  readonly recallNames: <T>(purpose: string, make: () => T) => T
}

/** What was seen of files; see `open-sight.ts`. */
type Sight = {
  readonly marksOf: (path: string) => string | undefined
  readonly paths: () => Iterable<string>
  readonly listing: () => number
}

type Kept = {readonly marks: string; readonly made: unknown}

/** @param sights Of everything that is recalled; a file that they do not see is made anew each time. */
export function createFileMemory(root: string, sights: readonly Sight[]): FileMemory {
  const known = new Map<string, Map<string, Kept>>()
  const places = new Map<string, string>()
  const placeOf = (path: string): string => {
    const place = places.get(path) ?? join(root, path)
    places.set(path, place)
    return place
  }
  const keep = <T>(purpose: string, path: string, marks: string, make: () => T): T => {
    const own = known.get(purpose) ?? new Map<string, Kept>()
    const kept = own.get(path)
    if (kept !== undefined && kept.marks === marks) return kept.made as T
    const made = make()
    known.set(purpose, own.set(path, {marks, made}))
    // What failed may be well the next time.
    if (made instanceof Promise) made.catch(() => own.delete(path))
    return made
  }
  return {
    recall(purpose, path, make) {
      const place = placeOf(path)
      for (const sight of sights) {
        const marks = sight.marksOf(place)
        if (marks !== undefined) return keep(purpose, path, marks, make)
      }
      return make()
    },
    recallBelow(purpose, folders, make) {
      const places = folders.map(folder => (folder.startsWith(sep) ? folder : join(root, folder)) + sep)
      const marks = sights.flatMap(sight =>
        [...sight.paths()]
          .filter(path => places.some(place => path.startsWith(place)))
          .map(path => `${path} ${sight.marksOf(path)}`)
      )
      return keep(purpose, below, marks.sort().join('\n'), make)
    },
    recallNames: (purpose, make) => keep(purpose, names, sights.map(sight => sight.listing()).join(' '), make)
  }
}

/** In the place of the path of a file. */
const below = '*'
const names = '?'

/** Where every file is looked at once, there is nothing to remember. */
export const noMemory: FileMemory = {
  recall: (_purpose, _path, make) => make(),
  recallBelow: (_purpose, _folders, make) => make(),
  recallNames: (_purpose, make) => make()
}

/** For who reads a site once: no file is looked at twice for one purpose, whatever happens to it meanwhile. */
export function eachOnce(): FileMemory {
  const known = new Map<string, unknown>()
  return {
    ...noMemory,
    recall<T>(purpose: string, path: string, make: () => T): T {
      const key = `${purpose} ${path}`
      const made = known.has(key) ? (known.get(key) as T) : make()
      known.set(key, made)
      return made
    }
  }
}
