import {existsSync, realpathSync} from 'node:fs'
import {dirname, join, relative, sep} from 'node:path'
import {message} from '../../model/message.js'
import {environmentError} from '../environment-error.js'

/**
 * Refuses a place that links lead out of a folder to.
 *
 * @param path Below `root`, with `/`; the folders on the way need not be there yet.
 * @param boundary A folder below `root`.
 * @throws EnvironmentError
 */
export function checkInside(root: string, path: string, boundary: string): void {
  const below = relative(
    realpathSync.native(join(root, boundary)),
    realpathSync.native(standing(dirname(join(root, path))))
  )
  if (below === '..' || below.startsWith(`..${sep}`)) {
    throw environmentError(message`Unexpected link that leads out of ${boundary}/ on the way to ${path}`)
  }
}

/** The nearest folder above that is there. */
function standing(folder: string): string {
  return existsSync(folder) || dirname(folder) === folder ? folder : standing(dirname(folder))
}
