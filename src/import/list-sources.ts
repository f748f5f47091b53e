import {statSync} from 'node:fs'
import {relative, resolve, sep} from 'node:path'
import {listContent} from '../io/files/list-content.js'
import type {Diagnostic} from '../model/diagnostic.js'

/** Something to import, and what to call it: an address, or a file by a path that begins where we are. */
export type SourceName = {
  readonly kind: 'address' | 'file'
  readonly name: string
  /** It was found in a folder, which may hold other things too. */
  readonly found: boolean
}

/** The sources that a person named: addresses, files, and all pages and Markdown files of folders, in order. */
export function listSources(
  names: readonly string[],
  here: string
): {readonly sources: readonly SourceName[]; readonly diagnostics: readonly Diagnostic[]} {
  const sources = new Map<string, SourceName>()
  const diagnostics: Diagnostic[] = []
  for (const name of names) {
    if (/^https?:\/\//i.test(name)) sources.set(name, {kind: 'address', name, found: false})
    else if (isFolder(resolve(here, name))) {
      const folder = resolve(here, name)
      const listed = listContent(folder, '.', /\.(md|markdown|html?|xhtml)$/i)
      diagnostics.push(
        ...listed.diagnostics.map(finding => ({...finding, file: shown(resolve(folder, finding.file), here)}))
      )
      for (const file of listed.value) {
        // Beside a saved page browsers keep what it loaded: frames, which are pages too.
        if (/(_files|\.files|_文件)\//.test(file)) continue
        const path = resolve(folder, file)
        sources.set(path, {kind: 'file', name: shown(path, here), found: true})
      }
    } else sources.set(resolve(here, name), {kind: 'file', name: shown(resolve(here, name), here), found: false})
  }
  return {sources: [...sources.values()], diagnostics}
}

function shown(path: string, here: string): string {
  const below = relative(here, path)
  return (below.startsWith('..') ? path : below).split(sep).join('/')
}

function isFolder(path: string): boolean {
  return statSync(path, {throwIfNoEntry: false})?.isDirectory() === true
}
