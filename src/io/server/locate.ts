import {realpathSync, statSync} from 'node:fs'
import {join, relative, sep} from 'node:path'
import {namesOf} from './names-of.js'

export type Located =
  | {readonly kind: 'file'; readonly path: string}
  | {readonly kind: 'redirect'; readonly to: string}
  | {readonly kind: 'missing'}

/**
 * What a request for `url` gets from the files below `root`, as a static host would answer it. Nothing outside the
 * folder, behind a link out of it or with a dot before its name is found.
 *
 * @param base Begins and ends with `/`; the site lies below it.
 */
export function locate(root: string, base: string, url: string): Located {
  const [, path = '', query = ''] = /^([^?#]*)(\?[^#]*)?/.exec(url) ?? []
  if (path === '/' || `${path}/` === base) return path === base ? find(root, []) : {kind: 'redirect', to: base + query}
  if (!path.startsWith(base)) return missing
  const names = namesOf(path.slice(base.length))
  if (names === null) return missing
  const found = find(root, names)
  return found.kind === 'redirect' ? {kind: 'redirect', to: `${path}/${query}`} : found
}

const missing: Located = {kind: 'missing'}

function find(root: string, names: readonly string[]): Located {
  try {
    const path = realpathSync.native(join(root, ...names))
    const below = relative(realpathSync.native(root), path)
    if (below === '..' || below.startsWith(`..${sep}`)) return missing
    const folder = names.length === 0 || names.at(-1) === ''
    const status = statSync(path)
    if (status.isFile()) return folder ? missing : {kind: 'file', path}
    if (!status.isDirectory()) return missing
    return folder ? find(root, [...names.filter(Boolean), 'index.html']) : {kind: 'redirect', to: ''}
  } catch {
    return missing
  }
}
