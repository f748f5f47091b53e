import {createHash} from 'node:crypto'
import {closeSync, openSync, readFileSync, readSync, rmSync, writeSync} from 'node:fs'
import {join} from 'node:path'
import {message} from '../../model/message.js'
import {environmentError} from '../environment-error.js'
import {makeFolder} from '../make-folder.js'
import {systemError} from '../system-error.js'
import type {LateBody} from './file.js'

/** Files that wait to be published, or not to be, out of the way of the memory. */
export type Drafts = {
  /** Nothing is kept of a file that the published folder holds already. */
  keep(path: string, body: string | Uint8Array): KeptFile
  /** A file whose bytes have a hash, where it is what the published folder holds; else `null`. */
  standing(path: string, hash: string, size: number): KeptFile | null
  /** Tells which texts now lie in the published folder. */
  published(): void
  close(): void
}

export type KeptFile = {readonly path: string; readonly body: LateBody; readonly hash: string}

/** Remembers the hashes of files; see `io/known-files.ts`. */
type Known = {hashOf(path: string): string | null; note(path: string, hash: string): void}

/**
 * The first files are held in memory, the others in one file without a name, which goes when the process does.
 *
 * @param published The folder that they may go to.
 * @param folder Where the file may be made.
 */
export function openDrafts(published: string, folder: string, known: Known): Drafts {
  const hashes = new Map<string, string>()
  let file: number | null = null
  let held = 0
  let end = 0

  const append = (bytes: Uint8Array): (() => Uint8Array) => {
    if (held + bytes.length <= heldInMemory) {
      held += bytes.length
      return () => bytes
    }
    try {
      file ??= openNameless(folder)
      const opened = file
      const start = end
      end += writeAll(opened, bytes, start)
      return () => readAll(opened, start, bytes.length)
    } catch (error) {
      throw systemError(message`writing pages to ${folder} before they are published`, error)
    }
  }

  const standing: Drafts['standing'] = (path, hash, size) =>
    known.hashOf(join(published, path)) === hash
      ? {path, hash, body: {size, same: true, read: () => readAgain(published, path)}}
      : null

  return {
    standing,
    keep(path, body) {
      const bytes = typeof body === 'string' ? Buffer.from(body) : body
      const hash = createHash('sha256').update(bytes).digest('hex')
      const same = standing(path, hash, bytes.length)
      if (same !== null) return same
      hashes.set(join(published, path), hash)
      return {path, hash, body: {size: bytes.length, same: false, read: append(bytes)}}
    },
    published() {
      for (const [place, hash] of hashes) known.note(place, hash)
      hashes.clear()
    },
    close() {
      if (file !== null) closeSync(file)
      file = null
    }
  }
}

/** In bytes: what a site of some hundred pages needs. */
const heldInMemory = 32 * 1024 * 1024

/** A file that is removed while it is open takes no name and leaves nothing behind, whatever ends the process. */
function openNameless(folder: string): number {
  makeFolder(folder)
  const path = join(folder, `drafts-${process.pid}`)
  const file = openSync(path, 'w+')
  rmSync(path, {force: true})
  return file
}

function writeAll(file: number, bytes: Uint8Array, start: number): number {
  let done = 0
  while (done < bytes.length) done += writeSync(file, bytes, done, bytes.length - done, start + done)
  return done
}

function readAll(file: number, start: number, size: number): Uint8Array {
  const bytes = Buffer.allocUnsafeSlow(size)
  let done = 0
  while (done < size) {
    const count = readSync(file, bytes, done, size - done, start + done)
    if (count === 0)
      throw environmentError(message`Nothing was published: pages that were waiting for it were cut short`)
    done += count
  }
  return bytes
}

function readAgain(published: string, path: string): Uint8Array {
  try {
    return readFileSync(join(published, path))
  } catch {
    throw environmentError(message`${path} was removed from ${published} meanwhile; run the build again`)
  }
}
