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
  checkFolder(root, manifest !== null, sources)
  const claims = manifest ?? new Set<string>()
  const {added, changed, unchanged, obstacles} = survey(root, wanted, claims)
  const stale = [...claims].filter(path => !paths.has(path))
  // Where case is ignored, an obstacle's name leads to the new file by then.
  const last = stale.filter(path => !obstacles.includes(path))

  const writer = createWriter(root)
  if (existsSync(join(root, unfinished))) writer.finish()
  const claim = (list: ReadonlySet<string>): void => writer.write(manifestName, manifestOf(list))
  const union = new Set([...claims, ...paths])
  if (manifest === null || union.size > claims.size) claim(union)
  const removedFirst = obstacles.filter(path => writer.remove(path))
  const assets = [...added, ...changed].filter(file => !isPage(file))
  for (const {path, body} of [...assets, ...added.filter(isPage), ...changed.filter(isPage)]) {
    writer.write(path, typeof body === 'string' || body instanceof Uint8Array ? body : await body.read())
  }
  const removedLast = last.filter(path => writer.remove(path))
  if (stale.length > 0) claim(paths)
  writer.finish()
  return {written: added.length + changed.length, unchanged, removed: removedFirst.length + removedLast.length}
}

function isPage({path}: PublishFile): boolean {
  return /\.(html|xml|json|txt)$/.test(path)
}
