import {mkdirSync, rmdirSync, statSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {message} from '../../model/message.js'
import {makeFolder} from '../make-folder.js'
import {systemError} from '../system-error.js'

/**
 * Does a short piece of work on a file that no other process may do at the same time. Who works makes a folder beside the
 * file, since only one can make it; one that is older than ten seconds was left by a process that was killed.
 *
 * @param path Below `root`, with `/`.
 * @throws EnvironmentError where no folder can be made
 */
export function takeTurns<T>(root: string, path: string, work: () => T): T {
  const sign = join(root, dirname(path), `.${basename(path)}.busy`)
  makeFolder(dirname(sign))
  while (!make(sign)) {
    if (isOld(sign)) remove(sign)
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10)
  }
  try {
    return work()
  } finally {
    remove(sign)
  }
}

function make(sign: string): boolean {
  try {
    mkdirSync(sign)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw systemError(message`making ${sign}`, error)
  }
}

function isOld(sign: string): boolean {
  const status = statSync(sign, {throwIfNoEntry: false})
  return status !== undefined && Date.now() - status.mtimeMs > 10_000
}

function remove(sign: string): void {
  try {
    rmdirSync(sign)
  } catch (error) {
    // Another process took it for left behind.
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT'))
      throw systemError(message`removing ${sign}`, error)
  }
}
