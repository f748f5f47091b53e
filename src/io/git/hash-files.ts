import {message} from '../../model/message.js'
import {environmentError} from '../environment-error.js'
import {repositoryOf} from './repository-of.js'
import {runGit} from './run-git.js'

/**
 * The names that git would give to the bytes of files if they were committed as they are, whatever filters it applies.
 * Files whose paths it cannot be told on lines have none.
 *
 * @param paths Below the folder.
 */
export function hashFiles(folder: string, paths: readonly string[]): ReadonlyMap<string, string> {
  const fit = paths.filter(path => !/[\n"]/.test(path))
  if (fit.length === 0) return new Map()
  const found = repositoryOf(folder)
  // In a repository git reads such paths from its top, wherever it is called.
  const {top, prefix} = 'reason' in found ? {top: folder, prefix: ''} : found
  const answer = runGit(top, ['hash-object', '--stdin-paths'], fit.map(path => `${prefix}${path}\n`).join(''))
  if (!answer.ok) throw environmentError(message`git: ${answer.reason}`)
  const names = answer.bytes.toString().trim().split('\n')
  return new Map(fit.map((path, index) => [path, names[index] ?? '']))
}
