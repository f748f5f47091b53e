import {mkdirSync, statSync} from 'node:fs'
import {dirname} from 'node:path'

/** Makes a folder and those above it. Node's own way of doing so says ENOENT where the disk is read-only. */
export function makeFolder(path: string): void {
  if (statSync(path, {throwIfNoEntry: false})?.isDirectory()) return
  try {
    mkdirSync(path)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    // Another process may make it at the same time.
    if (code === 'EEXIST' && statSync(path, {throwIfNoEntry: false})?.isDirectory()) return
    if (code !== 'ENOENT' || dirname(path) === path) throw error
    makeFolder(dirname(path))
    makeFolder(path)
  }
}
