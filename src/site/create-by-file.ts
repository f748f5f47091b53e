import type {Issue, SourcePath} from '../model/issue.js'
import type {EntryRef, Site} from '../model/site.js'

/** Deals the references of all issues, oldest first, to their files, newest first. An issue without entries has its place too. */
export type ByFile = (oldestFirst: readonly Issue[], refs: readonly EntryRef[]) => Site['entries']

/** Lists in which nothing changed stay the very lists that they were. */
export function createByFile(): ByFile {
  let last: Site['entries'] = new Map()
  return (oldestFirst, refs) => {
    let end = refs.length
    const found = new Map<SourcePath, readonly EntryRef[]>()
    for (const {file, entries} of oldestFirst.toReversed()) {
      const start = end - entries.length
      const before = last.get(file)
      const stands = before?.length === entries.length && before.every((ref, at) => ref === refs[start + at])
      found.set(file, stands ? before : refs.slice(start, end))
      end = start
    }
    last = found
    return found
  }
}
