import {lstatSync, readdirSync, readFileSync, type Stats} from 'node:fs'
import {basename, join} from 'node:path'
import {message} from '../../model/message.js'
import {environmentError} from '../environment-error.js'
import {systemError} from '../system-error.js'
import type {PublishFile} from './file.js'
import {foldersOf, sameFile} from './paths.js'

export type Survey = {
  readonly added: readonly PublishFile[]
  readonly changed: readonly PublishFile[]
  readonly unchanged: number
  /** Paths of ours that stand where a new file or folder has to be, and so go first. */
  readonly obstacles: readonly string[]
}

/**
 * Compares what is to be published with what is there, and touches nothing. A stranger's file in the way of ours is
 * refused.
 *
 * @param claims Paths that are ours already.
 * @param isOurs Whether a path is ours now: another build may have claimed it since.
 */
export function survey(
  root: string,
  files: readonly PublishFile[],
  claims: ReadonlySet<string>,
  isOurs: (path: string) => boolean
): Survey {
  const obstacles = findObstacles(files, claims)
  // Where case is ignored, an obstacle is found under the new name: what tells is that it is the same file.
  const going = new Set(obstacles.map(path => look(root, path)).map(status => status && identity(status)))
  const absent = new Set<string>()
  for (const folder of new Set(files.flatMap(file => foldersOf(file.path)))) {
    const status = foldersOf(folder).some(above => absent.has(above)) ? undefined : look(root, folder)
    if (status === undefined || going.has(identity(status))) absent.add(folder)
    else if (!status.isDirectory()) refuse(root, folder)
  }
  const added: PublishFile[] = []
  const changed: PublishFile[] = []
  for (const file of files) {
    const status = foldersOf(file.path).some(above => absent.has(above)) ? undefined : look(root, file.path)
    if (status === undefined || going.has(identity(status))) added.push(file)
    else if (status.isDirectory() && holdsOnly(root, file.path, obstacles)) added.push(file)
    else if (status.isDirectory() || !isOurs(file.path)) refuse(root, file.path)
    else if (!status.isFile() || !isSame(join(root, file.path), file.body, status.size)) changed.push(file)
  }
  return {added, changed, unchanged: files.length - added.length - changed.length, obstacles}
}

function findObstacles(files: readonly PublishFile[], claims: ReadonlySet<string>): readonly string[] {
  const paths = new Set(files.map(file => file.path))
  const names = new Set(files.map(file => sameFile(file.path)))
  const folders = new Set(files.flatMap(file => foldersOf(sameFile(file.path))))
  return [...claims].filter(path => {
    const name = sameFile(path)
    return !paths.has(path) && (names.has(name) || folders.has(name) || foldersOf(name).some(above => names.has(above)))
  })
}

function look(root: string, path: string): Stats | undefined {
  try {
    return lstatSync(join(root, path), {throwIfNoEntry: false})
  } catch (error) {
    throw systemError(message`looking at ${join(basename(root), path)}`, error)
  }
}

function identity(status: Stats): string {
  return `${status.dev}:${status.ino}`
}

/** Whether a folder goes when these files go. */
function holdsOnly(root: string, folder: string, paths: readonly string[]): boolean {
  const within = paths.filter(path => path.startsWith(`${folder}/`))
  if (within.length === 0) return false
  return readdirSync(join(root, folder), {withFileTypes: true}).every(item => {
    const path = `${folder}/${item.name}`
    return item.isDirectory() ? holdsOnly(root, path, within) : within.includes(path)
  })
}

function refuse(root: string, path: string): never {
  const shown = join(basename(root), path)
  throw environmentError(
    message`Nothing was published: ${shown} is not from an earlier build; move it away, or rename the page`
  )
}

function isSame(path: string, body: PublishFile['body'], size: number): boolean {
  if (typeof body === 'string') return Buffer.byteLength(body) === size && holds(path, Buffer.from(body))
  if (body instanceof Uint8Array) return body.length === size && holds(path, body)
  return body.size === size && body.same !== false
}

function holds(path: string, bytes: Uint8Array): boolean {
  try {
    return readFileSync(path).equals(bytes)
  } catch {
    // It cannot be read, but it may well be replaced.
    return false
  }
}
