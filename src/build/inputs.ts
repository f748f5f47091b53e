import {readdirSync} from 'node:fs'
import {join} from 'node:path'

/** One file that a build may read: `name` is the same on every machine. */
export type Input = {readonly name: string; readonly path: string}

/**
 * Every file below some folders, named after them; `null` where something cannot be vouched for, such as a link. A
 * folder that does not exist is empty.
 */
export function inputsBelow(folders: readonly Input[]): readonly Input[] | null {
  const found: Input[] = []
  const waiting = folders.toReversed()
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    const items = list(folder.path)
    if (items === null) return null
    for (const item of items) {
      const input = {name: `${folder.name}/${item.name}`, path: join(folder.path, item.name)}
      if (item.isDirectory()) waiting.push(input)
      else if (item.isFile()) found.push(input)
      else return null
    }
  }
  return found.sort((a, b) => (a.name < b.name ? -1 : 1))
}

function list(folder: string) {
  try {
    return readdirSync(folder, {withFileTypes: true})
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? [] : null
  }
}
