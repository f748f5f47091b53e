import type {Diagnostic} from '../model/diagnostic.js'
import type {SourcePath} from '../model/issue.js'

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
    const what = names.length === 1 ? 'figure file' : `figure files (${names.length} in this folder)`
    const shown = names.slice(0, 5).map(name => `\`${name}\``)
    const reason = `Unexpected ${what} that no issue names: ${shown.join(', ')}${names.length > 5 ? ' …' : ''}`
    return {ruleId: 'figure/unused', reason, file: `${folder}/${names[0]}`}
  })
}
