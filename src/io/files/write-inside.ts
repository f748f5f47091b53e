import {existsSync, realpathSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {basename, dirname, join, relative, sep} from 'node:path'
import {environmentError} from '../environment-error.js'
import {makeFolder} from '../make-folder.js'
import {systemError} from '../system-error.js'

/**
 * Writes one file whole: whoever looks sees the old one or the new one, also if we are killed. Links that lead out of
 * `boundary` are not followed. The bytes wait beside the file, under a name that begins with a dot; what a killed run
 * left there, the next one that writes the file takes away.
 *
 * @param path Below `root`, with `/`.
 * @param boundary A folder below `root`.
 * @throws EnvironmentError
 */
export function writeInside(root: string, path: string, bytes: string | Uint8Array, boundary = 'content'): void {
  const target = join(root, path)
  try {
    if (!contains(join(root, boundary), standing(dirname(target)))) {
      throw environmentError(`Unexpected link that leads out of ${boundary}/ on the way to ${path}`)
    }
    makeFolder(dirname(target))
    replace(target, bytes)
  } catch (error) {
    throw systemError(`writing ${path}`, error)
  }
}

function replace(target: string, bytes: string | Uint8Array): void {
  const temporary = join(dirname(target), `.${basename(target)}.part`)
  rmSync(temporary, {force: true})
  try {
    writeFileSync(temporary, bytes, {flag: 'wx'})
    renameSync(temporary, target)
  } catch (error) {
    rmSync(temporary, {force: true})
    throw error
  }
}

/** The nearest folder above that is there. */
function standing(folder: string): string {
  return existsSync(folder) || dirname(folder) === folder ? folder : standing(dirname(folder))
}

function contains(folder: string, path: string): boolean {
  const below = relative(realpathSync.native(folder), realpathSync.native(path))
  return below !== '..' && !below.startsWith(`..${sep}`)
}
