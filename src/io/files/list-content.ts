import {type Dirent, readdirSync} from 'node:fs'
import {join} from 'node:path'
import type {Checked, Diagnostic} from '../../model/diagnostic.js'
import type {SourcePath} from '../../model/issue.js'
import {type Message, message} from '../../model/message.js'
import {systemError} from '../system-error.js'

/**
 * The issue files below `folder` (with `/`, below `root`), in code-point order; none if the folder does not exist.
 * Whatever has a name such as `*.md` is listed and judged by who reads it; names that begin with a dot are left alone.
 */
export function listContent(root: string, folder = 'content/issues', names = /\.md$/i): Checked<readonly SourcePath[]> {
  const files: SourcePath[] = []
  const diagnostics: Diagnostic[] = []
  const folders = [folder]
  for (let at = folders.pop(); at !== undefined; at = folders.pop()) {
    const listed = list(root, at)
    if (typeof listed === 'string') {
      // Only a folder below the first is somebody's content; that there is none at all is for the build to say.
      if (at === folder && listed === 'ENOENT') continue
      diagnostics.push({
        ruleId: 'file/unreadable',
        reason: reasons[listed] ?? message`Unexpected path that leads nowhere, expected a folder`,
        file: at,
        hint: message`Check that it is a folder that may be listed.`
      })
      continue
    }
    for (const item of listed) {
      const path = `${at}/${item.name}`
      if (item.name.startsWith('.')) continue
      if (names.test(item.name)) files.push(path as SourcePath)
      else if (item.isDirectory()) folders.push(path)
      else if (item.isSymbolicLink() && typeof list(root, path) !== 'string') {
        // Followed links to folders can run in circles and read one issue twice.
        const reason = message`Unexpected link to a folder, expected the folder itself`
        diagnostics.push({ruleId: 'file/outside', reason, file: path})
      }
    }
  }
  return {value: files.sort(byCodePoint), diagnostics}
}

const reasons: Readonly<Record<string, Message>> = {
  EACCES: message`Unexpected lack of permission to list the folder`,
  EPERM: message`Unexpected lack of permission to list the folder`,
  ENOTDIR: message`Unexpected file, expected a folder`
}

/** The items of a folder, or why it cannot be listed. */
function list(root: string, folder: string): readonly Dirent[] | string {
  try {
    return readdirSync(join(root, folder), {withFileTypes: true})
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (!['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM', 'ELOOP'].includes(code)) {
      throw systemError(message`listing ${folder}`, error)
    }
    return code
  }
}

/** UTF-16 order differs from code-point order beyond U+FFFF, where rare Han characters live. */
function byCodePoint(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b))
}
