import type {LockEntry} from './entry.js'

/**
 * The text of a lock file: sorted by address, each entry whole in a line of its own, so that two branches that pulled
 * different figures merge by themselves. (In one JSON document the commas between entries would be in the way.)
 */
export function formatLock(entries: Iterable<LockEntry>): string {
  return [...entries]
    .sort((a, b) => (a.address === b.address ? 0 : a.address < b.address ? -1 : 1))
    .map(entry => `${JSON.stringify(ordered(entry))}\n`)
    .join('')
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
