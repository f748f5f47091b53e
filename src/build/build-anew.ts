import type {KnownFiles} from '../io/known-files.js'
import {type Drafts, openDrafts} from '../io/publish/drafts.js'
import type {PublishFile} from '../io/publish/file.js'
import {publish} from '../io/publish.js'
import type {Store} from '../io/store.js'
import type {Diagnostic} from '../model/diagnostic.js'
import type {BuildReport} from '../model/report.js'
import {alikeFigures} from '../site/alike-figures.js'
import {blocking} from './blocking.js'
import {encodeFigures} from './encode-figures.js'
import {figureFiles} from './figure-files.js'
import type {BuildOptions, Paths} from './paths.js'
import {joinSite, type ReadSite, readSite} from './read-site.js'
import {renderSite} from './render-site.js'
import type {Watch} from './watch.js'

/** A build in full: from the files to what is published. The report leaves out what only the caller knows. */
export async function buildAnew(
  options: BuildOptions,
  paths: Paths,
  store: Store,
  known: KnownFiles,
  watch: Watch
): Promise<BuildReport> {
  const read = await readSite(options, paths, store, watch)
  const report = {
    diagnostics: read.diagnostics,
    notices: [],
    published: false,
    issues: {parsed: read.content.parsed, cached: read.content.cached},
    figures: {encoded: 0, cached: 0},
    pages: 0,
    files: {written: 0, unchanged: 0, removed: 0},
    milliseconds: {}
  }
  if (blocking(read.diagnostics, options)) return report

  const drafts = openDrafts(paths.out, paths.cache, known)
  try {
    const {diagnostics: found, files: wanted, ...counts} = await make(read, drafts, watch)
    const diagnostics = [...read.diagnostics, ...found]
    if (blocking(diagnostics, options)) return {...report, ...counts, diagnostics}
    const files = await watch.stage('publish', () => publish(paths.out, wanted, sourcesOf(read)))
    drafts.published()
    return {...report, ...counts, diagnostics, published: true, files}
  } finally {
    drafts.close()
  }
}

type Made = {
  readonly pages: number
  readonly files: readonly PublishFile[]
  readonly figures: BuildReport['figures']
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Renders while figures encode, with the names as planned: what is wrong with the pages is known before the last figure
 * is done. Where that settles which of them are published, or a figure turns out broken and gets its stand-in, the pages
 * are made again; once settled, it is kept in the store, and pages are made once.
 */
async function make(read: ReadSite, drafts: Drafts, watch: Watch): Promise<Made> {
  const stop = new AbortController()
  const encoding = watch.stage('encode', () =>
    encodeFigures(read, (done, all) => watch.step('encode', done, all), stop.signal)
  )
  const isSettled = read.figures.planned.size === 0
  const first = await watch.stage('render', () => renderSite(read, isSettled ? drafts : null))
  if (first.diagnostics.length > 0) stop.abort()
  const {pictures, changed, diagnostics, ...figures} = await encoding
  const again = changed || !isSettled
  const final = changed ? {...read, site: joinSite(read, pictures).value} : read
  const rendered = again ? await watch.stage('render', () => renderSite(final, drafts)) : first
  return {
    pages: rendered.pages,
    files: [...read.assets.files, ...figureFiles(final), ...rendered.files],
    figures,
    // What figures look like is known once they are encoded; a warm build finds the same as a cold one.
    diagnostics: [...diagnostics, ...alikeFigures(final.site, read.figures.originals), ...rendered.diagnostics]
  }
}

/** Folders in which a build must never publish. */
function sourcesOf({paths}: ReadSite): string[] {
  return ['content', 'templates', 'public', 'src'].map(name => `${paths.root}/${name}`)
}
