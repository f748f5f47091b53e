import {isAbsolute, relative, resolve} from 'node:path'

/** Where a site is below the repository, as a prefix of paths: `''`, or such as `reading/`. */
export function repositoryFolder(root: string, env: Readonly<Record<string, string | undefined>>): string {
  const below = relative(env.GITHUB_WORKSPACE || process.cwd(), resolve(root)).replaceAll('\\', '/')
  return below === '' || below.startsWith('..') || isAbsolute(below) ? '' : `${below}/`
}
