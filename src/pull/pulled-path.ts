import type {ImageHeader} from '../figures/original.js'
import type {SourcePath} from '../model/issue.js'
import type {Wanted} from './wanted.js'

/**
 * Where a pulled figure goes: beside its issue, like those that an editor adds. The position keeps a folder in reading
 * order, the hash keeps figures apart, and the extension is that of the bytes: `content/issues/0081/03-5f1c09aa.png`.
 */
export function pulledPath({issue, position}: Wanted, sha256: string, type: ImageHeader['format']): SourcePath {
  const folder = issue.replace(/\.md$/i, '')
  const extension = type === 'jpeg' ? 'jpg' : type
  return `${folder}/${String(position).padStart(2, '0')}-${sha256.slice(0, 8)}.${extension}` as SourcePath
}
