import {openStore} from '../io/store.js'
import type {Diagnostic} from '../model/diagnostic.js'
import {alikeFigures} from '../site/alike-figures.js'
import {blocking} from './blocking.js'
import {checkedLinks} from './checked-links.js'
import {lookAtFigures} from './look-at-figures.js'
import {type BuildOptions, pathsOf} from './paths.js'
import {joinSite, readSite} from './read-site.js'
import {renderSite} from './render-site.js'
import {createWatch, type Listener} from './watch.js'

/** Reads, joins, looks at figures and renders as `build` does, and writes nothing but the cache. */
export async function check(options: BuildOptions, listener: Listener | null = null): Promise<readonly Diagnostic[]> {
  const watch = createWatch(listener)
  const paths = pathsOf(options)
  const read = await readSite(options, paths, openStore(paths.cache), watch)
  const links = checkedLinks(paths.root, read.content.issues)
  const looks = await watch.stage('look', () => lookAtFigures(read, (done, all) => watch.step('look', done, all)))
  // What is not settled yet is known by its looks only now.
  const seen = read.figures.planned.size === 0 ? read : {...read, ...joinSite(read, looks.pictures)}
  const rendered = blocking(read.diagnostics, {})
    ? {diagnostics: []}
    : await watch.stage('render', () => renderSite(seen, null))
  const alike = alikeFigures(seen.site, read.figures.originals)
  return [...read.diagnostics, ...links, ...looks.diagnostics, ...alike, ...rendered.diagnostics]
}
