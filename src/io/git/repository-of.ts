import type {Message} from '../../model/message.js'
import {runGit} from './run-git.js'

export type Repository = {
  readonly top: string
  /** Of the folder below it, with `/` at its end; `''` at the top. */
  readonly prefix: string
}

/** The repository that a folder lies in, or why there is none to be had. */
export function repositoryOf(folder: string): Repository | {readonly reason: Message} {
  const found = runGit(folder, ['rev-parse', '--show-toplevel', '--show-prefix'])
  if (!found.ok) return {reason: found.reason}
  const [top = '', prefix = ''] = found.bytes.toString().split('\n')
  return {top, prefix}
}
