import {resolve, sep} from 'node:path'
import type {SourcePath} from '../model/issue.js'

/** An issue file and the site it belongs to. */
export type IssueAt = {readonly root: string; readonly file: SourcePath}

/** The issue that a path leads to, by its place alone; `null` if a file there is no issue. */
export function issueAt(path: string | undefined, cwd: string): IssueAt | null {
  if (path === undefined) return null
  const whole = resolve(cwd, path).split(sep).join('/')
  const at = whole.lastIndexOf('/content/issues/')
  const file = whole.slice(at + 1)
  // What `listContent` would not list is no issue either.
  if (at === -1 || !/\.md$/i.test(file) || file.split('/').some(name => name.startsWith('.'))) return null
  return {root: whole.slice(0, at) || '/', file: file as SourcePath}
}
