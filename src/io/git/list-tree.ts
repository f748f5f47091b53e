import {message} from '../../model/message.js'
import {environmentError} from '../environment-error.js'
import {runGit} from './run-git.js'

/** A regular file of a revision. */
export type TreeFile = {readonly path: string; readonly object: string}

/** The regular files below a folder of a revision, by their paths from the top of the repository; links are left out. */
export function listTree(top: string, commit: string, folder: string): readonly TreeFile[] {
  const listed = runGit(top, ['ls-tree', '-r', '-z', '--full-tree', commit, '--', folder])
  if (!listed.ok) throw environmentError(message`git: ${listed.reason}`)
  return listed.bytes
    .toString()
    .split('\0')
    .flatMap(line => {
      const [, mode = '', object = '', path = ''] = /^(\d+) \w+ ([0-9a-f]+)\t(.*)$/s.exec(line) ?? []
      return mode.startsWith('100') ? [{path, object}] : []
    })
}
