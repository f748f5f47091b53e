import {mkdirSync, statSync} from 'node:fs'
import {dirname} from 'node:path'

/** Makes a folder and those above it. Node's own way of doing so says ENOENT where the disk is read-only. */
export function makeFolder(path: string): void {
  if (isFolder(path)) return
  if (dirname(path) !== path) makeFolder(dirname(path))
  try {
    mkdirSync(path)
  } catch (error) {
    // Another process may make it at the same time.
    if (!isFolder(path)) throw error
  }
}

function isFolder(path: string): boolean {
  return statSync(path, {throwIfNoEntry: false})?.isDirectory() ?? false
}
