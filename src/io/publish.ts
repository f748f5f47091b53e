import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {checkFolder} from './publish/check-folder.js'
import {checkPaths} from './publish/check-paths.js'
import type {PublishFile} from './publish/file.js'
import {manifestOf, readManifest} from './publish/manifest.js'
import {manifestName, unfinished} from './publish/paths.js'
import {survey} from './publish/survey.js'
import {createWriter} from './publish/writer.js'

export type Published = {readonly written: number; readonly unchanged: number; readonly removed: number}

/**
 * Makes `root` hold exactly these files, besides those of strangers, and writes only what differs.
 *
 * A manifest lists the files that are ours. It claims new ones before they are written and gives up old ones after they
 * are removed, so that the next run completes one that was cut short. In between, what pages need is written first,
 * then new pages, then changed ones, and removals come last: no page that can be reached points to something missing.
 *
 * Two builds may publish to one folder at once: neither fails, and no file is half written, lost or left unclaimed. Of
 * two that differ, files of both may stand beside each other until the next run.
 *
 * @param sources Folders that the site is made from, where nothing may be published.
 * @throws EnvironmentError before anything is touched if somebody's files could get lost, or when the disk fails.
 */
export async function publish(
  root: string,
  files: Iterable<PublishFile>,
  sources: readonly string[] = []
): Promise<Published> {
  const wanted = [...files]
  const paths = new Set(wanted.map(file => file.path))
  checkPaths(wanted.map(file => file.path))
  const manifest = readManifest(root)
  checkFolder(root, () => readManifest(root) !== null, sources)
  const claims = manifest ?? new Set<string>()
  const isOurs = (path: string): boolean => claims.has(path) || readManifest(root)?.has(path) === true
  const {added, changed, unchanged, obstacles} = survey(root, wanted, claims, isOurs)
  const stale = [...claims].filter(path => !paths.has(path))
  // Where case is ignored, an obstacle's name leads to the new file by then.
  const last = stale.filter(path => !obstacles.includes(path))

  const writer = createWriter(root)
  if (existsSync(join(root, unfinished))) writer.finish()
  if (manifest !== null && added.length + changed.length + stale.length === 0) {
    return {written: 0, unchanged, removed: 0}
  }
  const claim = (gone: readonly string[]): void => {
    const known = readManifest(root)
    const list = new Set([...(known ?? []), ...paths])
    for (const path of gone) list.delete(path)
    const same = list.size === known?.size && [...list].every(path => known.has(path))
    if (!same) writer.write(manifestName, manifestOf(list))
  }
  claim([])
  const removedFirst = obstacles.filter(path => writer.remove(path))
  const assets = [...added, ...changed].filter(file => !isPage(file))
  for (const {path, body} of [...assets, ...added.filter(isPage), ...changed.filter(isPage)]) {
    writer.write(path, typeof body === 'string' || body instanceof Uint8Array ? body : await body.read())
  }
  const removedLast = last.filter(path => writer.remove(path))
  claim(stale)
  writer.finish()
  return {written: added.length + changed.length, unchanged, removed: removedFirst.length + removedLast.length}
}

function isPage({path}: PublishFile): boolean {
  return /\.(html|xml|json|txt)$/.test(path)
}
