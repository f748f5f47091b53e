import {createHash} from 'node:crypto'
import {lstatSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {plant, temporaryFolder} from '../../io/helpers/tree.js'

export const settings = 'title: Papers\naddress: https://papers.example.org\nlanguage: en\n'

/** The text of an issue with one entry; `more` stands below its summary. */
export function issue(number: number, more = '', matter = ''): string {
  return `---
number: ${number}
title: Issue ${number}
date: 2018-06-${String(number).padStart(2, '0')}
${matter}---

## Paper ${number}

- 推荐：@amy
- 标签：#Parsing
- 论文：https://arxiv.org/abs/1711.0000${number}

**Paper ${number} works.**
${more}`
}

/** A folder with a small site in it: settings, and what is given. */
export function siteFolder(
  t: {after(cleanUp: () => void): void},
  files: Readonly<Record<string, string | Uint8Array>>
): string {
  const root = temporaryFolder(t)
  plant(root, {'content/site.yaml': settings, ...files})
  return root
}

/** Path → hash of its bytes, of all files below a folder; `{}` if there is none. */
export function bytesOf(folder: string): Readonly<Record<string, string>> {
  return mapFiles(folder, path => createHash('sha256').update(readFileSync(path)).digest('hex'))
}

/** Path → when it was changed, and which file on disk it is. */
export function timesOf(folder: string): Readonly<Record<string, string>> {
  return mapFiles(folder, path => {
    const {mtimeMs, ctimeMs, ino} = lstatSync(path)
    return `${ino} ${mtimeMs} ${ctimeMs}`
  })
}

function mapFiles(folder: string, tell: (path: string) => string): Readonly<Record<string, string>> {
  if (lstatSync(folder, {throwIfNoEntry: false}) === undefined) return {}
  const items = readdirSync(folder, {withFileTypes: true, recursive: true})
  const paths = items.filter(item => item.isFile()).map(item => join(item.parentPath, item.name))
  return Object.fromEntries(paths.sort().map(path => [path.slice(folder.length + 1), tell(path)]))
}
