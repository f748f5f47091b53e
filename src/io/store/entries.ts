import {type Dirent, readdirSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {message} from '../../model/message.js'
import {systemError} from '../system-error.js'

/** One file of a store. */
export type Entry = {
  readonly kind: string
  readonly path: string
  /** On disk, in bytes. */
  readonly size: number
  /** When it was last read or written, within a day: milliseconds since 1970. */
  readonly used: number
}

/**
 * All entries of a store, in no order that means anything; none if there is no store. Files that are no entries are left
 * out, and so are entries that go while we look.
 *
 * @throws EnvironmentError if a folder may not be listed
 */
export function entriesOf(folder: string): readonly Entry[] {
  return foldersIn(folder, /^[a-z][a-z-]*$/).flatMap(kind =>
    foldersIn(join(folder, kind), /^[0-9a-f]{2}$/).flatMap(name => entriesIn(kind, join(folder, kind, name)))
  )
}

function foldersIn(folder: string, names: RegExp): readonly string[] {
  return list(folder).flatMap(item => (item.isDirectory() && names.test(item.name) ? [item.name] : []))
}

function entriesIn(kind: string, folder: string): readonly Entry[] {
  return list(folder).flatMap((item): readonly Entry[] => {
    if (!item.isFile() || !/^[0-9a-f]{62}$/.test(item.name)) return []
    const path = join(folder, item.name)
    const status = statSync(path, {throwIfNoEntry: false})
    return status ? [{kind, path, size: status.size, used: status.mtimeMs}] : []
  })
}

function list(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, {withFileTypes: true})
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw systemError(message`listing the cache ${folder}`, error)
  }
}
