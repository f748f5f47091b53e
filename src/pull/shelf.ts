import {createHash} from 'node:crypto'
import {openRecords} from '../build/open-records.js'
import {readLock} from '../build/read-lock.js'
import type {Fetched} from '../figures/fetch/fetched.js'
import type {Lock, LockEntry, PulledFigure} from '../figures/lock/entry.js'
import {formatLock} from '../figures/lock/format-lock.js'
import {lockFile} from '../figures/lock/lock-file.js'
import {readFigure} from '../io/files/read-figure.js'
import {writeInside} from '../io/files/write-inside.js'
import type {SourcePath} from '../model/issue.js'
import {pulledPath} from './pulled-path.js'
import type {Wanted} from './wanted.js'

/**
 * What has been pulled: the files, and the lock file. A line is added to it as soon as a figure is there, so that no work
 * is lost if we are killed; at the end it is sorted. Several runs may share one shelf.
 */
export type Shelf = {
  /** What is known of an address; a figure whose file is lost or altered is not. */
  readonly known: (address: string) => LockEntry | null
  readonly keep: (wanted: Wanted, picture: Extract<Fetched, {kind: 'picture'}>) => void
  readonly noteGone: (address: string, gone: Extract<Fetched, {kind: 'gone'}>) => void
  readonly forget: (address: string) => void
  /** Sorts the lock file, without what is to be forgotten and with what others added meanwhile. */
  readonly finish: () => Lock
}

/** @throws EnvironmentError where the disk stands in the way, from each of its functions */
export function openShelf(root: string, lock: Lock): Shelf {
  const records = openRecords(root, {file: lockFile, read: readLock, format: formatLock, ruleId: 'figure/lock'}, lock)
  const sums = new Map<SourcePath, string | null>()
  const files = new Map<string, PulledFigure>()
  for (const entry of lock.values()) if (!('gone' in entry) && !files.has(entry.sha256)) files.set(entry.sha256, entry)
  const intact = ({file, sha256}: PulledFigure): boolean => {
    if (!sums.has(file)) {
      const opened = readFigure(root, file)
      sums.set(file, opened.ok ? hashOf(opened.bytes) : null)
    }
    return sums.get(file) === sha256
  }
  return {
    known: address => {
      const entry = records.get(address)
      return entry === null || 'gone' in entry || intact(entry) ? entry : null
    },
    keep: (wanted, {bytes, header, date}) => {
      const sha256 = hashOf(bytes)
      const {format: type, width, height} = header
      // Of equal pictures only the first is a file.
      const equal = files.get(sha256)
      const file = equal && intact(equal) ? equal.file : pulledPath(wanted, sha256, type)
      if (sums.get(file) !== sha256) writeInside(root, file, bytes)
      sums.set(file, sha256)
      const entry = {address: wanted.address, file, sha256, type, size: bytes.length, width, height, date}
      files.set(sha256, entry)
      records.note(entry)
    },
    noteGone: (address, {status, date}) => records.note({address, gone: status, date}),
    forget: records.forget,
    finish: records.finish
  }
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
