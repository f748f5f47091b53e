import {execFileSync} from 'node:child_process'

/**
 * Who recommends: as `--by` says, else `OFFPRINT_HANDLE`, else `offprint.handle` or `github.user` of git. Without `@`;
 * none if nobody says. The name that git knows is a person's, and no handle.
 */
export function handlesOf(
  by: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
  root: string
): readonly string[] {
  const said =
    by ?? (env.OFFPRINT_HANDLE || ['offprint.handle', 'github.user'].map(key => git(key, root)).find(Boolean))
  return (said ?? '').split(/[\s,，、]+/).flatMap(handle => handle.replace(/^@+/, '') || [])
}

function git(key: string, root: string): string {
  try {
    return execFileSync('git', ['config', '--get', key], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore']
    }).trim()
  } catch {
    // No git, no such setting: then nobody says.
    return ''
  }
}
