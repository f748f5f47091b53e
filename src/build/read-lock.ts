import type {Lock} from '../figures/lock/entry.js'
import {lockFile} from '../figures/lock/lock-file.js'
import {parseLock} from '../figures/lock/parse-lock.js'
import type {Checked} from '../model/diagnostic.js'
import {readRecords} from './read-records.js'

/** What `offprint pull` has fetched for a site; nothing if it never ran. */
export function readLock(root: string): Checked<Lock> {
  return readRecords(root, lockFile, parseLock)
}
