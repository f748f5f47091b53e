import {runGit} from './run-git.js'

/** Where two commits parted; `null` if they have nothing in common. */
export function mergeBase(folder: string, a: string, b: string): string | null {
  const found = runGit(folder, ['merge-base', a, b])
  return found.ok ? found.bytes.toString().trim() : null
}
