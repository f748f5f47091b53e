import {closeSync, constants, openSync, writeSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {message} from '../../model/message.js'
import {makeFolder} from '../make-folder.js'
import {systemError} from '../system-error.js'
import {checkInside} from './inside.js'

/**
 * Adds lines to the end of a file, at once: what several processes add stands one behind the other. Links are not
 * followed out of `boundary`, nor to another file.
 *
 * @param path Below `root`, with `/`.
 * @throws EnvironmentError
 */
export function appendInside(root: string, path: string, lines: string, boundary = 'content'): void {
  const target = join(root, path)
  try {
    checkInside(root, path, boundary)
    makeFolder(dirname(target))
    const {O_WRONLY, O_APPEND, O_CREAT, O_NOFOLLOW} = constants
    const descriptor = openSync(target, O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW)
    try {
      writeSync(descriptor, lines)
    } finally {
      closeSync(descriptor)
    }
  } catch (error) {
    throw systemError(message`writing ${path}`, error)
  }
}
