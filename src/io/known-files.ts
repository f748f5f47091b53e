import {createHash, randomUUID} from 'node:crypto'
import {
  closeSync,
  lstatSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  type Stats,
  writeFileSync
} from 'node:fs'
import {dirname, join} from 'node:path'
import {makeFolder} from './make-folder.js'

/**
 * The hashes of files, of which those are not read again to which nothing has happened since. Whether it has is what
 * the file system says: size, both times, and the number of the file. So a file time never tells what a file holds,
 * only whether to look.
 */
export type KnownFiles = {
  /** SHA-256 in hex; `null` if it is no regular file, or cannot be read. */
  hashOf(path: string): string | null
  /** What somebody just wrote. */
  note(path: string, hash: string): void
  /** Never fails: what is not remembered is read again. */
  save(): void
}

/** @param file Where it is remembered, such as `.cache/offprint/known-files.json`. */
export function openKnownFiles(file: string): KnownFiles {
  const known = load(file)
  const piece = Buffer.allocUnsafeSlow(256 * 1024)
  let changed = false
  const remember = (path: string, marks: string | null, hash: string): void => {
    if (marks === null) return
    known.set(path, marks + hash)
    changed = true
  }
  return {
    hashOf(path) {
      const status = look(path)
      if (status === null) return null
      const marks = marksOf(status)
      const record = known.get(path)
      if (marks !== null && record?.startsWith(marks)) return record.slice(marks.length)
      const hash = read(path, piece)
      const after = hash === null ? null : look(path)
      // A file that changed while it was read is not remembered.
      if (hash !== null && after !== null && marksOf(after) === marks) remember(path, marks, hash)
      return hash
    },
    note(path, hash) {
      const status = look(path)
      if (status !== null) remember(path, marksOf(status), hash)
    },
    save() {
      if (!changed) return
      waitForNextTick()
      write(file, JSON.stringify(Object.fromEntries(known)))
      changed = false
    }
  }
}

function look(path: string): Stats | null {
  try {
    const status = lstatSync(path, {throwIfNoEntry: false})
    return status?.isFile() ? status : null
  } catch {
    return null
  }
}

/** `null` where the file system counts whole seconds, which would hide a second change within one. */
function marksOf({size, mtimeMs, ctimeMs, ino}: Stats): string | null {
  const isCoarse = mtimeMs % 1000 === 0 && ctimeMs % 1000 === 0
  return isCoarse ? null : `${size} ${mtimeMs} ${ctimeMs} ${ino} `
}

/** In pieces: whole files would fill the memory before it is tidied. */
function read(path: string, piece: Uint8Array): string | null {
  let descriptor: number | null = null
  try {
    descriptor = openSync(path, 'r')
    const hash = createHash('sha256')
    for (let count = readSync(descriptor, piece); count > 0; count = readSync(descriptor, piece)) {
      hash.update(piece.subarray(0, count))
    }
    return hash.digest('hex')
  } catch {
    return null
  } finally {
    if (descriptor !== null) closeSync(descriptor)
  }
}

/**
 * A change right after a look may carry the time of the look: file systems count in ticks of up to 10 ms. Nothing is
 * remembered as known before that is over.
 */
function waitForNextTick(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20)
}

function load(file: string): Map<string, string> {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'))
    const records = typeof value === 'object' && value !== null ? Object.entries(value) : []
    return new Map(records.filter(([, record]) => typeof record === 'string' && isRecord.test(record)))
  } catch {
    return new Map()
  }
}

const isRecord = /^[\d.]+ [\d.]+ [\d.]+ \d+ [0-9a-f]{64}$/

function write(file: string, text: string): void {
  const temporary = join(dirname(file), `known-files-${randomUUID()}`)
  try {
    makeFolder(dirname(file))
    writeFileSync(temporary, text)
    renameSync(temporary, file)
  } catch {
    remove(temporary)
  }
}

function remove(path: string): void {
  try {
    rmSync(path, {force: true})
  } catch {
    // Where its folder is none, there is no file either.
  }
}
