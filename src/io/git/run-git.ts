import {spawnSync} from 'node:child_process'
import {type Message, message} from '../../model/message.js'
import {environmentError} from '../environment-error.js'

export type GitAnswer =
  | {readonly ok: true; readonly bytes: Buffer}
  /** What git said about it, in one line. */
  | {readonly ok: false; readonly reason: Message}

/**
 * Runs git, without a shell and without touching anything: it reads objects and hashes files.
 *
 * @throws EnvironmentError if there is no git
 */
export function runGit(folder: string, args: readonly string[], input: string = ''): GitAnswer {
  const {error, status, stdout, stderr} = spawnSync('git', args, {
    cwd: folder,
    input,
    maxBuffer: Number.POSITIVE_INFINITY,
    env: {...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0'}
  })
  if (error) {
    const missing = 'code' in error && error.code === 'ENOENT'
    throw environmentError(
      missing ? message`git was not found; install it, or name two folders` : message`git: ${error.message}`,
      error
    )
  }
  if (status === 0) return {ok: true, bytes: stdout}
  const [reason = ''] = String(stderr).trim().split('\n')
  const said = reason.replace(/^fatal: /, '')
  return {ok: false, reason: said ? message`${said}` : message`git ${args[0] ?? ''} failed`}
}
