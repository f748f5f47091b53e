import {type Dirent, readdirSync, realpathSync, statSync} from 'node:fs'
import {join, relative, sep} from 'node:path'
import type {Checked, Diagnostic} from '../../model/diagnostic.js'
import {message} from '../../model/message.js'
import {systemError} from '../system-error.js'

/** One file to publish as it is: `path` below `dist/`, with `/`; `source` on this machine. */
export type PublicFile = {readonly path: string; readonly source: string}

/**
 * The files of several `public/` folders laid over each other, sorted by path; the first folder that has a path wins.
 * A folder that does not exist is empty. Dot files stay behind, but for `.nojekyll` and `.well-known/`.
 */
export function listPublic(folders: readonly string[]): Checked<readonly PublicFile[]> {
  const sources = new Map<string, string>()
  const diagnostics: Diagnostic[] = []
  for (const folder of folders) {
    for (const path of filesBelow(folder, '', diagnostics)) {
      if (!sources.has(path)) sources.set(path, join(folder, path))
    }
  }
  const value = [...sources].map(([path, source]) => ({path, source})).sort((a, b) => (a.path < b.path ? -1 : 1))
  return {value, diagnostics}
}

function filesBelow(root: string, at: string, diagnostics: Diagnostic[]): string[] {
  return list(join(root, at)).flatMap(item => {
    const path = at === '' ? item.name : `${at}/${item.name}`
    if (item.name.startsWith('.') && item.name !== '.nojekyll' && item.name !== '.well-known') return []
    if (item.isDirectory()) return filesBelow(root, path, diagnostics)
    const fault = item.isFile() ? null : faultOf(root, path)
    if (fault === null) return [path]
    diagnostics.push({...fault, file: `public/${path}`})
    return []
  })
}

function list(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, {withFileTypes: true})
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw systemError(message`listing ${folder}`, error)
  }
}

/** Only a link to a file inside the folder is as good as a file. */
function faultOf(root: string, path: string): Omit<Diagnostic, 'file'> | null {
  try {
    const real = realpathSync.native(join(root, path))
    const below = relative(realpathSync.native(root), real)
    if (below === '..' || below.startsWith(`..${sep}`)) {
      return {ruleId: 'file/outside', reason: message`Unexpected link that leads out of the public folder`}
    }
    if (statSync(real).isFile()) return null
    return {
      ruleId: 'file/unreadable',
      reason: message`Unexpected device or link to a folder, expected a file or a folder`
    }
  } catch {
    return {ruleId: 'file/unreadable', reason: message`Unexpected link that leads nowhere`}
  }
}
