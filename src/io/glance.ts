import {readdirSync, statSync} from 'node:fs'
import {join} from 'node:path'

export type Glance = {
  /** Equal for two glances if nothing happened to any file between them. */
  readonly marks: string
  /** Every folder there is. */
  readonly folders: readonly string[]
}

/** Looks at what lies below some folders without reading a file. What cannot be looked at is not there. */
export function glance(roots: readonly string[]): Glance {
  const marks: string[] = []
  const folders: string[] = []
  const waiting = [...roots]
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    const items = list(folder)
    if (items === null) continue
    folders.push(folder)
    for (const item of items) {
      const path = join(folder, item.name)
      if (item.isDirectory()) waiting.push(path)
      else marks.push(marksOf(path))
    }
  }
  return {marks: marks.sort().join('\n'), folders}
}

function list(folder: string) {
  try {
    return readdirSync(folder, {withFileTypes: true})
  } catch {
    return null
  }
}

/** What changed just now may change again within the same tick of the file system, so it never equals itself. */
function marksOf(path: string): string {
  const status = statSync(path, {throwIfNoEntry: false})
  if (status === undefined) return `${path} leads nowhere`
  const {size, mtimeMs, ctimeMs, ino} = status
  const now = Date.now()
  return `${path} ${size} ${mtimeMs} ${ctimeMs} ${ino}${now - ctimeMs < 50 ? ` ${performance.now()}` : ''}`
}
