import {closeSync, constants, openSync, writeSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {message} from '../../model/message.js'
import {makeFolder} from '../make-folder.js'
import {systemError} from '../system-error.js'
import {checkInside} from './inside.js'

/**
 * Writes a file that is not there yet. Links are not followed out of `boundary`.
 *
 * @param path Below `root`, with `/`.
 * @returns false if something lies there already
 * @throws EnvironmentError
 */
export function createInside(root: string, path: string, text: string, boundary = 'content'): boolean {
  const target = join(root, path)
  try {
    checkInside(root, path, boundary)
    makeFolder(dirname(target))
    const descriptor = openSync(target, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL)
    try {
      writeSync(descriptor, text)
    } finally {
      closeSync(descriptor)
    }
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw systemError(message`writing ${path}`, error)
  }
}
