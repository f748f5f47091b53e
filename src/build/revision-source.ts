import {decodeText} from '../io/files/decode-text.js'
import {listTree} from '../io/git/list-tree.js'
import {readObjects} from '../io/git/read-objects.js'
import type {Repository} from '../io/git/repository-of.js'
import type {SourcePath} from '../model/issue.js'
import {message} from '../model/message.js'
import type {ContentSource} from './content-source.js'

type Revision = ContentSource & {
  /** The name of the bytes of a file; `null` if there is no such file. */
  readonly objectOf: (file: string) => string | null
}

/** The content of a site as a commit has it, read from the objects of the repository: nothing is checked out. */
export function revisionSource({top, prefix}: Repository, commit: string): Revision {
  const objects = new Map(
    listTree(top, commit, `${prefix}content`).map(({path, object}) => [path.slice(prefix.length), object])
  )
  const texts = [...objects].filter(([path]) => isText(path))
  const bytes = readObjects(
    top,
    texts.map(([, object]) => object)
  )
  const bytesOf = new Map(texts.map(([path], index) => [path, bytes[index]]))
  const issues = texts.map(([path]) => path as SourcePath).filter(path => path.startsWith('content/issues/'))
  return {
    list: () => ({value: issues.toSorted(byCodePoint), diagnostics: []}),
    read: file => {
      const found = bytesOf.get(file)
      if (found !== undefined) return decodeText(file, found)
      const reason = message`Unexpected path or link that leads nowhere, expected a file`
      return {value: null, diagnostics: [{ruleId: 'file/unreadable', reason, file}]}
    },
    has: file => objects.has(file),
    objectOf: file => objects.get(file) ?? null
  }
}

/** Names that begin with a dot are left alone, as in a folder. */
function isText(path: string): boolean {
  return /^content\/(issues\/.*\.md|site\.yaml|figures\.lock\.jsonl)$/is.test(path) && !/\/\./.test(path)
}

/** As files in a folder are sorted. */
function byCodePoint(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b))
}
