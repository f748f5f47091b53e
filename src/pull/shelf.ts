import {createHash} from 'node:crypto'
import type {Fetched} from '../figures/fetch/fetched.js'
import type {Lock, LockEntry, PulledFigure} from '../figures/lock/entry.js'
import {formatLock} from '../figures/lock/format-lock.js'
import {lockFile} from '../figures/lock/lock-file.js'
import {readFigure} from '../io/files/read-figure.js'
import {writeInside} from '../io/files/write-inside.js'
import type {SourcePath} from '../model/issue.js'
import {pulledPath} from './pulled-path.js'
import type {Wanted} from './wanted.js'

/** What has been pulled: the files, and the lock file, which is written anew after each so that no work is lost. */
export type Shelf = {
  /** What is known of an address; a figure whose file is lost or altered is not. */
  readonly known: (address: string) => LockEntry | null
  readonly keep: (wanted: Wanted, picture: Extract<Fetched, {kind: 'picture'}>) => PulledFigure
  readonly noteGone: (address: string, gone: Extract<Fetched, {kind: 'gone'}>) => void
  readonly forget: (address: string) => void
}

/** @throws EnvironmentError where the disk stands in the way, from each of its functions */
export function openShelf(root: string, lock: Lock): Shelf {
  const entries = new Map(lock)
  const sums = new Map<SourcePath, string | null>()
  const write = (): void => writeInside(root, lockFile, formatLock(entries.values()))
  const intact = ({file, sha256}: PulledFigure): boolean => {
    if (!sums.has(file)) {
      const opened = readFigure(root, file)
      sums.set(file, opened.ok ? hashOf(opened.bytes) : null)
    }
    return sums.get(file) === sha256
  }
  /** Of equal pictures only the first is a file. */
  const equal = (sha256: string): PulledFigure | null => {
    for (const entry of entries.values()) {
      if (!('gone' in entry) && entry.sha256 === sha256 && intact(entry)) return entry
    }
    return null
  }
  return {
    known: address => {
      const entry = entries.get(address) ?? null
      return entry === null || 'gone' in entry || intact(entry) ? entry : null
    },
    keep: (wanted, {bytes, header, date}) => {
      const sha256 = hashOf(bytes)
      const {format: type, width, height} = header
      const file = equal(sha256)?.file ?? pulledPath(wanted, sha256, type)
      if (sums.get(file) !== sha256) writeInside(root, file, bytes)
      sums.set(file, sha256)
      const entry = {address: wanted.address, file, sha256, type, size: bytes.length, width, height, date}
      entries.set(wanted.address, entry)
      write()
      return entry
    },
    noteGone: (address, {status, date}) => {
      entries.set(address, {address, gone: status, date})
      write()
    },
    forget: address => {
      if (entries.delete(address)) write()
    }
  }
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
