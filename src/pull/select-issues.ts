import {relative, resolve, sep} from 'node:path'
import type {IssueDraft} from '../model/issue.js'

/**
 * The issues that a person named by number or by file, in the order of the site; all if none is named.
 *
 * @param here The folder that relative paths begin at.
 */
export function selectIssues<T extends Pick<IssueDraft, 'number' | 'file'>>(
  issues: readonly T[],
  names: readonly string[],
  {root, here}: {readonly root: string; readonly here: string}
): {readonly chosen: readonly T[]; readonly unknown: readonly string[]} {
  if (names.length === 0) return {chosen: issues, unknown: []}
  const matches = (name: string, {number, file}: T): boolean =>
    /^\d+$/.test(name) ? Number(name) === number : file === relative(root, resolve(here, name)).split(sep).join('/')
  return {
    chosen: issues.filter(issue => names.some(name => matches(name, issue))),
    unknown: names.filter(name => !issues.some(issue => matches(name, issue)))
  }
}
