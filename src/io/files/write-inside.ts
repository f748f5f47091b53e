import {randomUUID} from 'node:crypto'
import {readdirSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {message} from '../../model/message.js'
import {makeFolder} from '../make-folder.js'
import {systemError} from '../system-error.js'
import {checkInside} from './inside.js'

/**
 * Writes one file whole: whoever looks sees the old one or the new one, also if we are killed, and if others write it at
 * the same time. Links that lead out of `boundary` are not followed. The bytes wait beside the file, under a name that
 * begins with a dot; what a killed run left there, a later one that writes into the folder takes away.
 *
 * @param path Below `root`, with `/`.
 * @param boundary A folder below `root`.
 * @throws EnvironmentError
 */
export function writeInside(root: string, path: string, bytes: string | Uint8Array, boundary = 'content'): void {
  const target = join(root, path)
  try {
    checkInside(root, path, boundary)
    makeFolder(dirname(target))
    sweep(dirname(target))
    replace(target, bytes)
  } catch (error) {
    throw systemError(message`writing ${path}`, error)
  }
}

function replace(target: string, bytes: string | Uint8Array): void {
  const temporary = join(dirname(target), `.${basename(target)}.${randomUUID()}.part`)
  try {
    writeFileSync(temporary, bytes, {flag: 'wx'})
    renameSync(temporary, target)
  } catch (error) {
    rmSync(temporary, {force: true})
    throw error
  }
}

/** An hour is longer than any write that is still under way. */
function sweep(folder: string): void {
  const old = Date.now() - 60 * 60 * 1000
  for (const name of readdirSync(folder)) {
    if (!/^\..+\.[0-9a-f-]{36}\.part$/.test(name)) continue
    const path = join(folder, name)
    const status = statSync(path, {throwIfNoEntry: false})
    if (status && status.mtimeMs < old) rmSync(path, {force: true})
  }
}
