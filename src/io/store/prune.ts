import {rmSync, statSync} from 'node:fs'
import {message} from '../../model/message.js'
import {systemError} from '../system-error.js'
import {type Entry, entriesOf} from './entries.js'

/** What is to go; `null` sets no limit. */
export type Limits = {
  /** Milliseconds since the last use. */
  readonly age: number | null
  /** Bytes that may stay; what was used longest ago goes first. */
  readonly size: number | null
}

export type Pruned = {readonly kept: readonly Entry[]; readonly removed: readonly Entry[]}

/**
 * Removes entries that were not used for long, or that are too many. Builds may run meanwhile: each entry goes at once,
 * one that is gone is a miss, and one that came into use since we looked stays.
 *
 * @throws EnvironmentError if an entry may not be removed
 */
export function prune(folder: string, {age, size}: Limits): Pruned {
  const oldest = age === null ? Number.NEGATIVE_INFINITY : Date.now() - age
  const most = size ?? Number.POSITIVE_INFINITY
  const kept: Entry[] = []
  const removed: Entry[] = []
  let total = 0
  for (const entry of [...entriesOf(folder)].sort(latestFirst)) {
    total += entry.size
    const goes = (entry.used < oldest || total > most) && remove(entry)
    ;(goes ? removed : kept).push(entry)
  }
  return {kept, removed}
}

function latestFirst(a: Entry, b: Entry): number {
  return b.used - a.used || (a.path < b.path ? -1 : 1)
}

/** False if somebody used it meanwhile. */
function remove({path, used}: Entry): boolean {
  try {
    const status = statSync(path, {throwIfNoEntry: false})
    if (status && status.mtimeMs > used) return false
    rmSync(path, {force: true})
    return true
  } catch (error) {
    throw systemError(message`removing ${path}`, error)
  }
}
