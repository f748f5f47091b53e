import {type FSWatcher, statSync, watch} from 'node:fs'
import {join} from 'node:path'
import type {Message} from '../model/message.js'
import {saidOf} from '../model/said-error.js'

export type FolderWatch = {
  /** Watches these folders from now on, and no others; tells whether it watched some of them not before. */
  readonly set: (folders: readonly string[]) => boolean
  readonly close: () => void
}

type Watched = {readonly watcher: FSWatcher; readonly identity: string}

/**
 * Calls `notify` when something happens in one of some folders, but not in folders below them. (Node's own recursive
 * watch misses what is put into a new folder on Linux.) It may call too often; what happened is for the caller to see.
 *
 * @param notify Told the path to which something happened; `null` if it may be any.
 * @param fallback Called once, with the reason, where the system refuses to watch: `notify` is then called each second.
 */
export function watchFolders(notify: (path: string | null) => void, fallback: (reason: Message) => void): FolderWatch {
  const watched = new Map<string, Watched>()
  let poll: NodeJS.Timeout | null = null
  const refused = (error: unknown): void => {
    if (poll !== null) return
    fallback(saidOf(error))
    poll = setInterval(() => notify(null), 1000)
  }
  const drop = (folder: string): void => {
    watched.get(folder)?.watcher.close()
    watched.delete(folder)
  }
  const add = (folder: string): void => {
    try {
      const identity = identityOf(folder)
      const watcher = watch(folder, (_, name) => notify(name === null ? null : join(folder, name)))
      watcher.on('error', () => {
        drop(folder)
        notify(null)
      })
      watched.set(folder, {watcher, identity})
    } catch (error) {
      if (!isGone(error)) refused(error)
    }
  }
  return {
    set(folders) {
      const wanted = new Set(folders)
      for (const [folder, {identity}] of [...watched]) {
        // One that was moved away, and another of its name put in its place, is watched no more.
        if (!wanted.has(folder) || identityOf(folder) !== identity) drop(folder)
      }
      const added = folders.filter(folder => !watched.has(folder))
      for (const folder of added) add(folder)
      return added.some(folder => watched.has(folder))
    },
    close() {
      for (const folder of [...watched.keys()]) drop(folder)
      if (poll !== null) clearInterval(poll)
    }
  }
}

function identityOf(folder: string): string {
  const status = statSync(folder, {throwIfNoEntry: false})
  return status === undefined ? '' : `${status.ino} ${status.birthtimeMs}`
}

function isGone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}
