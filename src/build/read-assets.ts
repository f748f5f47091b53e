import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {listPublic} from '../io/files/list-public.js'
import type {PublishFile} from '../io/publish/file.js'
import {systemError} from '../io/system-error.js'
import type {Diagnostic} from '../model/diagnostic.js'
import {slimAssets} from './slim-assets.js'

export type Assets = {
  readonly files: readonly PublishFile[]
  /** Path below `public/assets/` → path below `dist/`. */
  readonly names: ReadonlyMap<string, string>
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads the public files. Those under `assets/` are named by their content, so that they may be cached for ever. */
export function readAssets(folders: readonly string[]): Assets {
  const listed = listPublic(folders)
  const names = new Map<string, string>()
  const diagnostics = [...listed.diagnostics]
  const found = listed.value.flatMap(({path, source}) => {
    const body = read(source)
    if (body !== null) return [{path, body}]
    const reason = 'Unexpected lack of permission to read the file'
    diagnostics.push({ruleId: 'file/unreadable', reason, file: `public/${path}`})
    return []
  })
  const files = slimAssets(found).map(({path, body}): PublishFile => {
    if (!path.startsWith('assets/')) return {path, body}
    const name = hashedName(path, body)
    names.set(path.slice('assets/'.length), name)
    return {path: name, body}
  })
  return {files, names, diagnostics}
}

function read(path: string): Uint8Array | null {
  try {
    return readFileSync(path)
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'EACCES' || error.code === 'EPERM')) return null
    throw systemError(`reading ${path}`, error)
  }
}

/** `assets/style.css` → `assets/style.1f0c2a4be6d8.css` */
function hashedName(path: string, body: string | Uint8Array): string {
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 12)
  return path.replace(/(\.[^./]+)?$/, extension => `.${hash}${extension}`)
}
