import {openStore} from '../io/store.js'
import type {Diagnostic} from '../model/diagnostic.js'
import type {Silenced} from '../model/silencer.js'
import {alikeFigures} from '../site/alike-figures.js'
import {silence} from '../site/silence.js'
import {unusedSilencers} from '../site/unused-silencers.js'
import {blocking} from './blocking.js'
import {checkedLinks} from './checked-links.js'
import {lookAtFigures} from './look-at-figures.js'
import {type BuildOptions, pathsOf} from './paths.js'
import {joinSite, readSite} from './read-site.js'
import {renderSite} from './render-site.js'
import {wasAsked} from './was-asked.js'
import {createWatch, type Listener} from './watch.js'

type Findings = {readonly diagnostics: readonly Diagnostic[]; readonly silenced: readonly Silenced[]}

/**
 * Reads, joins, looks at figures and renders as `build` does, and writes nothing but the cache.
 *
 * @param external Whether the web was asked about all links just now.
 */
export async function findingsOf(
  options: BuildOptions,
  listener: Listener | null = null,
  external = false
): Promise<Findings> {
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
  const {silencers} = read.content
  const later = silence([...links, ...looks.diagnostics, ...alike, ...rendered.diagnostics], silencers)
  const silenced = [...read.silenced, ...later.silenced]
  const unused = unusedSilencers(silencers, silenced, wasAsked(read.content, external))
  return {diagnostics: [...read.diagnostics, ...later.kept, ...unused], silenced}
}
