import {openStore} from '../io/store.js'
import type {Diagnostic} from '../model/diagnostic.js'
import {blocking} from './blocking.js'
import {checkedLinks} from './checked-links.js'
import {type BuildOptions, pathsOf} from './paths.js'
import {readSite} from './read-site.js'
import {renderSite} from './render-site.js'
import {createWatch, type Listener} from './watch.js'

/** Reads, joins and renders as `build` does, and writes nothing but the cache. */
export async function check(options: BuildOptions, listener: Listener | null = null): Promise<readonly Diagnostic[]> {
  const watch = createWatch(listener)
  const paths = pathsOf(options)
  const read = await readSite(options, paths, openStore(paths.cache), watch)
  const links = checkedLinks(paths.root, read.content.issues)
  if (blocking(read.diagnostics, {})) return [...read.diagnostics, ...links]
  const rendered = await watch.stage('render', () => renderSite(read, null))
  return [...read.diagnostics, ...links, ...rendered.diagnostics]
}
