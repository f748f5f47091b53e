import {runGit} from './run-git.js'

/** The commit that a name stands for: a branch, a tag, a hash, `HEAD^`; `null` if there is none. */
export function resolveRevision(folder: string, name: string): string | null {
  const found = runGit(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`])
  return found.ok ? found.bytes.toString().trim() : null
}
