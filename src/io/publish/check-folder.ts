import {lstatSync, readdirSync, realpathSync} from 'node:fs'
import {homedir} from 'node:os'
import {basename, dirname, join, relative, resolve, sep} from 'node:path'
import {type Message, message} from '../../model/message.js'
import {environmentError} from '../environment-error.js'
import {systemError} from '../system-error.js'
import {unfinished} from './paths.js'

/**
 * Refuses to publish where somebody's files could get lost.
 *
 * @param isOurs Whether the folder has a manifest of ours; asked again before a refusal, as another build may have begun.
 * @param sources Folders that the site is made from: none may be, hold, or lie around the published folder.
 */
export function checkFolder(folder: string, isOurs: () => boolean, sources: readonly string[]): void {
  const status = look(folder)
  if (status?.isSymbolicLink()) refuse(folder, message`is a link to another place, expected a folder of its own`)
  if (status && !status.isDirectory()) refuse(folder, message`is a file, expected a folder`)
  const real = realPath(resolve(folder))
  for (const home of [homedir(), ...sources].map(path => realPath(resolve(path)))) {
    if (contains(real, home)) refuse(folder, message`holds ${home}, expected a folder for published files alone`)
  }
  for (const source of sources.map(path => realPath(resolve(path)))) {
    if (contains(source, real)) refuse(folder, message`lies in ${source}, expected a folder beside it`)
  }
  if (status && !isOurs()) checkEmpty(folder, isOurs)
}

/** What a build that ended before it could claim anything left behind counts as nothing. */
function checkEmpty(folder: string, isOurs: () => boolean): void {
  const strangers = readdirSync(folder).filter(name => name !== unfinished && name !== '.DS_Store')
  if (strangers.length === 0 || isOurs()) return
  const some = strangers.slice(0, 3).join(', ') + (strangers.length > 3 ? ', …' : '')
  refuse(
    folder,
    message`holds files that no build published (${some}), expected a published site or an empty folder; move them away, or name another folder with --out`
  )
}

function refuse(folder: string, why: Message): never {
  throw environmentError(message`Nothing was published: ${folder} ${why}`)
}

function look(path: string): ReturnType<typeof lstatSync> {
  try {
    return lstatSync(path, {throwIfNoEntry: false})
  } catch (error) {
    throw systemError(message`looking at ${path}`, error)
  }
}

/** With links followed, as far as the path exists. */
function realPath(path: string): string {
  try {
    return realpathSync.native(path)
  } catch {
    return dirname(path) === path ? path : join(realPath(dirname(path)), basename(path))
  }
}

function contains(folder: string, path: string): boolean {
  const below = relative(folder, path)
  return below !== '..' && !below.startsWith(`..${sep}`)
}
