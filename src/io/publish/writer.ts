import {lstatSync, readdirSync, renameSync, rmdirSync, rmSync, writeFileSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {type Message, message} from '../../model/message.js'
import {makeFolder} from '../make-folder.js'
import {systemError} from '../system-error.js'
import {foldersOf, unfinished} from './paths.js'

/** Changes files below one folder; at every moment each is the old or the new one, whole. */
export type Writer = {
  write(path: string, bytes: string | Uint8Array): void
  /** Whether there was such a file; folders that it leaves empty go with it. */
  remove(path: string): boolean
  /** Removes what this or a killed build left unfinished. */
  finish(): void
}

export function createWriter(root: string): Writer {
  const workshop = join(root, unfinished)
  const made = new Set<string>()
  const attempt = <T>(action: (path: string) => Message, path: string, run: () => T): T => {
    try {
      return run()
    } catch (error) {
      throw systemError(action(join(basename(root), path)), error, remedy)
    }
  }
  let count = 0
  const replace = (target: string, bytes: string | Uint8Array): void => {
    for (const folder of [workshop, dirname(target)]) {
      if (!made.has(folder)) makeFolder(folder)
      made.add(folder)
    }
    const temporary = join(workshop, `${process.pid}-${count++}`)
    try {
      writeFileSync(temporary, bytes)
      renameSync(temporary, target)
    } catch (error) {
      rmSync(temporary, {force: true})
      throw error
    }
  }
  return {
    write: (path, bytes) =>
      attempt(
        path => message`writing ${path}`,
        path,
        () => {
          for (let round = 1; ; round++) {
            try {
              return replace(join(root, path), bytes)
            } catch (error) {
              // Another build that ends clears the workshop, and takes what it finds unfinished along.
              if (!isAbsent(error) || round === mostRounds) throw error
              made.clear()
            }
          }
        }
      ),
    remove: path =>
      attempt(
        path => message`removing ${path}`,
        path,
        () => {
          const folders = foldersOf(path)
          // Behind a link lie a stranger's files, and a folder cannot be a file of ours.
          const missing = folders.findIndex(folder => isFolder(join(root, folder)) !== true)
          const found = missing === -1 && isFolder(join(root, path)) === false
          if (found) rmSync(join(root, path), {force: true})
          // A run that was cut short may have left folders alone.
          for (const folder of folders.slice(0, missing === -1 ? undefined : missing).toReversed()) {
            if (!removeEmpty(join(root, folder))) break
          }
          made.clear()
          return found
        }
      ),
    finish: () =>
      attempt(
        path => message`clearing ${path}`,
        unfinished,
        () => {
          if (isFolder(workshop) !== true) return
          for (const name of list(workshop)) if (/^\d+-\d+$/.test(name)) rmSync(join(workshop, name), {force: true})
          removeEmpty(workshop)
          made.clear()
        }
      )
  }
}

const mostRounds = 5
const remedy = message`the published files are whole, run the build again once this is mended`

function isFolder(path: string): boolean | null {
  return lstatSync(path, {throwIfNoEntry: false})?.isDirectory() ?? null
}

function list(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    if (isAbsent(error)) return []
    throw error
  }
}

function isAbsent(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}

function removeEmpty(folder: string): boolean {
  try {
    rmdirSync(folder)
    return true
  } catch {
    return false
  }
}
