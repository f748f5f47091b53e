import {closeSync, constants, fstatSync, openSync, readSync, realpathSync} from 'node:fs'
import {join, relative, sep} from 'node:path'
import {message} from '../../model/message.js'
import {systemError} from '../system-error.js'

export type Refusal = 'missing' | 'outside' | 'denied' | 'not a file' | 'too large'
/** Where the bytes of a file go, given their number. */
export type Room = (size: number) => Uint8Array
export type Opened = {readonly ok: true; readonly bytes: Uint8Array} | {readonly ok: false; readonly why: Refusal}

/**
 * The bytes of a regular file that lies inside `boundary` after all links are followed.
 * A file over `limit` bytes is not read, and a pipe, socket or device is not opened for longer than a look.
 *
 * @param path Below `root`, with `/`.
 * @param boundary A folder below `root`; `.` is the root itself.
 * @param room Memory of its own for each file, if it is not said.
 */
export function openInside(
  root: string,
  path: string,
  boundary: string,
  limit: number,
  room: Room = Buffer.allocUnsafeSlow
): Opened {
  let descriptor: number | null = null
  try {
    const real = realpathSync.native(join(root, path))
    if (!contains(realpathSync.native(join(root, boundary)), real)) return refused('outside')
    // Without O_NONBLOCK a pipe would wait for a writer, for ever.
    descriptor = openSync(real, constants.O_RDONLY | constants.O_NONBLOCK)
    const status = fstatSync(descriptor)
    if (!status.isFile()) return refused('not a file')
    if (status.size > limit) return refused('too large')
    return {ok: true, bytes: readAll(descriptor, room(status.size))}
  } catch (error) {
    const why = refusals[error instanceof Error && 'code' in error ? String(error.code) : '']
    if (why === undefined) throw systemError(message`reading ${path}`, error)
    return refused(why)
  } finally {
    if (descriptor !== null) closeSync(descriptor)
  }
}

function refused(why: Refusal): Opened {
  return {ok: false, why}
}

const refusals: Readonly<Record<string, Refusal>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  ELOOP: 'missing',
  ENAMETOOLONG: 'missing',
  // A path that holds NUL.
  ERR_INVALID_ARG_VALUE: 'missing',
  EACCES: 'denied',
  EPERM: 'denied',
  // What a socket answers to being opened.
  ENXIO: 'not a file',
  EISDIR: 'not a file'
}

function contains(folder: string, path: string): boolean {
  const below = relative(folder, path)
  return below !== '..' && !below.startsWith(`..${sep}`)
}

/** A file that grows while it is read is cut at the size it had; one that shrinks is as long as it is. */
function readAll(descriptor: number, bytes: Uint8Array): Uint8Array {
  let filled = 0
  while (filled < bytes.length) {
    const count = readSync(descriptor, bytes, filled, bytes.length - filled, filled)
    if (count === 0) break
    filled += count
  }
  return bytes.subarray(0, filled)
}
