import {createHash} from 'node:crypto'
import {type Dirent, lstatSync, readdirSync, readFileSync, type Stats, statSync} from 'node:fs'
import {dirname, join, sep} from 'node:path'

/** What lies below some folders, as far as it was looked at: what tells whether something happened to a file. */
export type Sight = {
  /**
   * Looks again, and tells whether something is otherwise. What cannot be looked at is not there.
   *
   * @param touched What may have changed, if somebody knows; else everything is looked at.
   */
  readonly look: (touched?: readonly string[] | null) => boolean
  /** The marks of a file; `undefined` if there is none, or it lies behind a link. */
  readonly marksOf: (path: string) => string | undefined
  /** The paths of all files. */
  readonly paths: () => Iterable<string>
  /** Every folder there is: another list after each look at everything. */
  readonly folders: () => readonly string[]
  /** Goes up when a file comes or goes, or a link leads elsewhere. */
  readonly listing: () => number
}

/** Nothing is read but files that changed just now. The first look is for the caller to take. */
export function openSight(roots: readonly string[]): Sight {
  let folders: ReadonlySet<string> = new Set()
  let listed: readonly string[] = []
  let links: ReadonlySet<string> = new Set()
  const files = new Map<string, string>()
  // Those that may change once more unseen.
  const unsettled = new Set<string>()
  let listing = 0

  const put = (path: string, marks: string | null): boolean => {
    const before = files.get(path)
    if (before === (marks ?? undefined)) return false
    if (marks === null) files.delete(path)
    else files.set(path, marks)
    if (before === undefined || marks === null || links.has(path)) listing++
    return true
  }
  const mark = (path: string): boolean => {
    const before = files.get(path)
    const status = statusOf(path)
    if (status === null) return put(path, links.has(path) ? 'leads nowhere' : null)
    const facts = factsOf(status)
    if (!unsettled.delete(path) && isSettled(status)) {
      return put(path, before?.startsWith(`${facts} `) ? before : facts)
    }
    if (!isSettled(status)) unsettled.add(path)
    return put(path, `${facts} ${hashOf(path)}`)
  }
  const lookAtAll = (): boolean => {
    const found = walk(roots)
    folders = new Set(found.folders)
    listed = found.folders
    links = found.links
    const gone = [...files.keys()].filter(path => !found.files.has(path))
    const changed = [...found.files].map(mark)
    for (const path of gone) {
      unsettled.delete(path)
      put(path, null)
    }
    return gone.length > 0 || changed.includes(true)
  }
  /** What was touched may be one of the folders around a root, too. */
  const concerns = (path: string): boolean =>
    roots.some(root => path === root || path.startsWith(root + sep) || root.startsWith(path + sep))
  /** A folder that came, went or is another needs more than a look at one file. */
  const isFile = (path: string): boolean =>
    folders.has(dirname(path)) && !folders.has(path) && !links.has(path) && isNoFolder(path)
  return {
    look(touched = null) {
      const ours = touched?.filter(concerns)
      if (ours === undefined || !ours.every(isFile)) return lookAtAll()
      return [...new Set([...ours, ...links, ...unsettled])].map(mark).includes(true)
    },
    marksOf: path => files.get(path),
    paths: () => files.keys(),
    folders: () => listed,
    listing: () => listing
  }
}

type Found = {
  readonly folders: readonly string[]
  readonly files: ReadonlySet<string>
  readonly links: ReadonlySet<string>
}

function walk(roots: readonly string[]): Found {
  const folders: string[] = []
  const files = new Set<string>()
  const links = new Set<string>()
  const waiting = [...roots]
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    const items = list(folder)
    if (items === null) continue
    folders.push(folder)
    for (const item of items) {
      const path = join(folder, item.name)
      if (item.isDirectory()) waiting.push(path)
      else files.add(path)
      if (item.isSymbolicLink()) links.add(path)
    }
  }
  return {folders, files, links}
}

function list(folder: string): readonly Dirent[] | null {
  try {
    return readdirSync(folder, {withFileTypes: true})
  } catch {
    return null
  }
}

function statusOf(path: string): Stats | null {
  try {
    return statSync(path, {throwIfNoEntry: false}) ?? null
  } catch {
    return null
  }
}

/** Nothing is no folder either. */
function isNoFolder(path: string): boolean {
  try {
    const status = lstatSync(path, {throwIfNoEntry: false})
    return status === undefined || (!status.isDirectory() && !status.isSymbolicLink())
  } catch {
    return false
  }
}

function factsOf({size, mtimeMs, ctimeMs, ino}: Stats): string {
  return `${size} ${mtimeMs} ${ctimeMs} ${ino}`
}

/** File systems count in ticks: two changes within one, or within a second on some, look the same. */
function isSettled({mtimeMs, ctimeMs}: Stats): boolean {
  const isCoarse = mtimeMs % 1000 === 0 && ctimeMs % 1000 === 0
  return Date.now() - ctimeMs > (isCoarse ? 2000 : 50)
}

function hashOf(path: string): string {
  try {
    return createHash('sha256').update(readFileSync(path)).digest('hex')
  } catch (error) {
    return String(error)
  }
}
