import {createHash, randomUUID} from 'node:crypto'
import {readdirSync, readFileSync, renameSync, rmSync, type Stats, statSync, utimesSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {type Message, message} from '../model/message.js'
import {saidOf} from '../model/said-error.js'
import {makeFolder} from './make-folder.js'
import {systemError} from './system-error.js'

/**
 * A cache of bytes under content addresses. `kind` is a word, `key` a SHA-256 in hex that covers everything the bytes
 * depend on. Entries check themselves: one that is cut short or altered is a miss. Several builds may share it, and
 * deleting it is always safe.
 *
 * A store that cannot be written to never costs a build: what it could not keep on disk it keeps in memory until the
 * process ends, and says so once in `warnings()`.
 */
export type Store = {
  get(kind: string, key: string): Uint8Array | null
  put(kind: string, key: string, bytes: Uint8Array): void
  /** The length of an entry without reading, and so without checking, it. */
  size(kind: string, key: string): number | null
  getJson(kind: string, key: string): unknown
  putJson(kind: string, key: string, value: unknown): void
  warnings(): readonly Message[]
}

/** @param folder Such as `.cache/offprint`; made at the first `put`. */
export function openStore(folder: string): Store {
  const memory = new Map<string, Uint8Array>()
  const warnings: Message[] = []
  sweep(folder)
  const get: Store['get'] = (kind, key) => read(pathOf(folder, kind, key)) ?? memory.get(kind + key) ?? null
  const put: Store['put'] = (kind, key, bytes) => {
    const path = pathOf(folder, kind, key)
    try {
      if (warnings.length === 0) return write(folder, path, bytes)
    } catch (error) {
      warnings.push(
        saidOf(
          systemError(message`writing the cache ${folder}`, error, message`the next build has to do its work again`)
        )
      )
    }
    memory.set(kind + key, bytes)
  }
  return {
    get,
    put,
    size: (kind, key) => sizeOf(pathOf(folder, kind, key)) ?? memory.get(kind + key)?.length ?? null,
    getJson: (kind, key) => {
      const bytes = get(kind, key)
      return bytes && JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString())
    },
    putJson: (kind, key, value) => put(kind, key, Buffer.from(JSON.stringify(value))),
    warnings: () => warnings
  }
}

/** Folders of one byte each keep any of them from growing large. */
function pathOf(folder: string, kind: string, key: string): string {
  if (!/^[a-z][a-z-]*$/.test(kind) || !/^[0-9a-f]{64}$/.test(key)) {
    throw new TypeError(`Unexpected address ${kind}/${key}, expected a word and a SHA-256`)
  }
  return join(folder, kind, key.slice(0, 2), key.slice(2))
}

/** Bytes of the checksum before the payload. */
const head = 32

function read(path: string): Uint8Array | null {
  try {
    const entry = readFileSync(path)
    const payload = entry.subarray(head)
    if (entry.length < head || !checksum(payload).equals(entry.subarray(0, head))) return null
    noteUse(path, statSync(path))
    return payload
  } catch {
    // Whatever the reason, the work can be done again.
    return null
  }
}

function sizeOf(path: string): number | null {
  try {
    const status = statSync(path, {throwIfNoEntry: false})
    if (!status?.isFile() || status.size < head) return null
    noteUse(path, status)
    return status.size - head
  } catch {
    return null
  }
}

const day = 24 * 60 * 60 * 1000

/** Tells `prune` what is in use; within a day nothing is written, since a build looks at thousands of entries. */
function noteUse(path: string, {mtimeMs}: Stats): void {
  const now = Date.now()
  if (now - mtimeMs < day) return
  try {
    utimesSync(path, now / 1000, now / 1000)
  } catch {
    // A cache that may only be read is as good.
  }
}

/** Written under a name of its own and then renamed, so that nobody ever reads half an entry. */
function write(folder: string, path: string, payload: Uint8Array): void {
  const temporary = join(folder, unfinished, randomUUID())
  try {
    makeFolder(dirname(temporary))
    makeFolder(dirname(path))
    writeFileSync(temporary, Buffer.concat([checksum(payload), payload]), {flag: 'wx'})
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, {force: true})
    throw error
  }
}

const unfinished = 'unfinished'

/** Removes what killed builds left half written; a day is longer than any write that is still under way. */
function sweep(folder: string): void {
  const old = Date.now() - day
  try {
    for (const name of readdirSync(join(folder, unfinished))) {
      const path = join(folder, unfinished, name)
      if (statSync(path).mtimeMs < old) rmSync(path)
    }
  } catch {
    // Another build swept first, or there is nothing to sweep.
  }
}

function checksum(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest()
}
