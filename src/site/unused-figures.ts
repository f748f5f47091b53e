import type {Diagnostic} from '../model/diagnostic.js'
import type {SourcePath} from '../model/issue.js'
import {listed} from '../model/listed.js'
import {message} from '../model/message.js'

/** Files that no issue names: one finding a folder, at its first file. `files` come in order. */
export function unusedFigures(files: readonly SourcePath[], named: ReadonlySet<SourcePath>): readonly Diagnostic[] {
  const folders = new Map<string, string[]>()
  for (const file of files) {
    if (named.has(file)) continue
    const end = file.lastIndexOf('/')
    const folder = file.slice(0, end)
    folders.set(folder, [...(folders.get(folder) ?? []), file.slice(end + 1)])
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
