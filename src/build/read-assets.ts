import {readFileSync} from 'node:fs'
import {listPublic} from '../io/files/list-public.js'
import type {PublishFile} from '../io/publish/file.js'
import {systemError} from '../io/system-error.js'
import type {Diagnostic} from '../model/diagnostic.js'
import {message} from '../model/message.js'
import {linkScripts} from './link-scripts.js'
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
  const diagnostics = [...listed.diagnostics]
  const found = listed.value.flatMap(({path, source}) => {
    const body = read(source)
    if (body !== null) return [{path, body}]
    const reason = message`Unexpected lack of permission to read the file`
    diagnostics.push({ruleId: 'file/unreadable', reason, file: `public/${path}`})
    return []
  })
  const slim = slimAssets(found)
  const assets = linkScripts(slim.filter(({path}) => path.startsWith('assets/')))
  const names = new Map(assets.map(({path, name}) => [path.slice('assets/'.length), name]))
  const files = [
    ...slim.filter(({path}) => !path.startsWith('assets/')),
    ...assets.map(({name, body}) => ({path: name, body}))
  ]
  return {files, names, diagnostics}
}

function read(path: string): Uint8Array | null {
  try {
    return readFileSync(path)
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'EACCES' || error.code === 'EPERM')) return null
    throw systemError(message`reading ${path}`, error)
  }
}
