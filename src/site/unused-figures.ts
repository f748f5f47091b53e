import type {Diagnostic} from '../model/diagnostic.js'
import type {SourcePath} from '../model/issue.js'
import {listed} from '../model/listed.js'
import {message} from '../model/message.js'

/**
 * Files that no issue names: one finding a folder, at its first file. `files` come in order.
 *
 * @param inDrafts What drafts name that nobody checks: where that is no file, it may be meant to be any of its folder.
 */
export function unusedFigures(
  files: readonly SourcePath[],
  named: ReadonlySet<SourcePath>,
  inDrafts: ReadonlySet<SourcePath> = new Set()
): readonly Diagnostic[] {
  const there = new Set(inDrafts.size === 0 ? [] : files)
  const unclear = new Set([...inDrafts].filter(path => !there.has(path)).map(folderOf))
  const folders = new Map<string, string[]>()
  for (const file of files) {
    const folder = folderOf(file)
    if (named.has(file) || unclear.has(folder)) continue
    folders.set(folder, [...(folders.get(folder) ?? []), file.slice(folder.length + 1)])
  }
  return [...folders].map(([folder, names]) => {
    const shown = listed(
      names.map(name => `\`${name}\``),
      5
    )
    const reason =
      names.length === 1
        ? message`Unexpected figure file that no issue names: ${shown}`
        : message`Unexpected figure files (${names.length} in this folder) that no issue names: ${shown}`
    return {ruleId: 'figure/unused', reason, file: `${folder}/${names[0]}`}
  })
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'))
}
