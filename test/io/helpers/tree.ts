import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'

/** Path below a folder, with `/` → content; folders that hold nothing end with `/`. */
export type Tree = Readonly<Record<string, string>>

/** A fresh folder that goes when the test ends. */
export function temporaryFolder(t: {after(cleanUp: () => void): void}): string {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-'))
  t.after(() => rmSync(folder, {recursive: true, force: true}))
  return folder
}

export function plant(root: string, tree: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, body] of Object.entries(tree)) {
    mkdirSync(dirname(join(root, path)), {recursive: true})
    writeFileSync(join(root, path), body)
  }
}

export function treeOf(root: string, at = ''): Tree {
  if (lstatSync(root, {throwIfNoEntry: false}) === undefined) return {}
  const items = readdirSync(join(root, at), {withFileTypes: true})
  if (items.length === 0 && at !== '') return {[`${at}/`]: ''}
  return Object.assign(
    {},
    ...items.map(item => {
      const path = at === '' ? item.name : `${at}/${item.name}`
      if (item.isSymbolicLink()) return {[path]: `link to ${readlinkSync(join(root, path))}`}
      return item.isDirectory() ? treeOf(root, path) : {[path]: readFileSync(join(root, path), 'utf8')}
    })
  )
}

/** What a visitor of a published folder can get. */
export function siteOf(root: string): Tree {
  return Object.fromEntries(Object.entries(treeOf(root)).filter(([path]) => !path.startsWith('.offprint')))
}
