import {type FileMemory, noMemory} from './file-memory.js'

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
