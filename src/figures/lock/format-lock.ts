import {formatRecords} from '../../ledger/format-records.js'
import type {LockEntry} from './entry.js'

/** The text of a lock file. */
export function formatLock(entries: Iterable<LockEntry>): string {
  return formatRecords(entries, ordered)
}

/** The order of the keys is that of this list, wherever the entry was made. */
function ordered(entry: LockEntry): LockEntry {
  if ('gone' in entry) {
    const {address, gone, date} = entry
    return {address, gone, date}
  }
  const {address, file, sha256, type, size, width, height, date} = entry
  return {address, file, sha256, type, size, width, height, date}
}
