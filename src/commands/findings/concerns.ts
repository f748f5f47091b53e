import type {Diagnostic} from '../../model/diagnostic.js'
import type {SourcePath} from '../../model/issue.js'

/** Whether a finding is about one of some issues: in its file, in the folder of its figures, or compared with it. */
export function concerns(files: readonly SourcePath[]): (finding: Pick<Diagnostic, 'file' | 'related'>) => boolean {
  const folders = files.map(file => `${file.replace(/\.md$/i, '')}/`)
  const isOf = (path: string): boolean =>
    files.some(file => file === path) || folders.some(folder => path.startsWith(folder) || `${path}/` === folder)
  return ({file, related}) => isOf(file) || (related !== undefined && isOf(related.file))
}
