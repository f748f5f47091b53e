import {type Drafts, openDrafts} from '../io/publish/drafts.js'
import type {PublishFile} from '../io/publish/file.js'
import {publish} from '../io/publish.js'
import type {Diagnostic} from '../model/diagnostic.js'
import type {BuildReport} from '../model/report.js'
import {blocking} from './blocking.js'
import {encodeFigures} from './encode-figures.js'
import {figureFiles, figurePaths} from './figure-files.js'
import type {BuildOptions} from './paths.js'
import {joinSite, type ReadSite, readSite} from './read-site.js'
import {type Rendered, renderSite} from './render-site.js'
import {createWatch, type Listener, type Watch} from './watch.js'

/**
 * Builds a site: content → pages and figures → `dist/`. With errors, or with warnings if `strict`, nothing is published.
 *
 * @throws EnvironmentError if the disk or a folder that is not ours stands in the way
 */
export async function build(options: BuildOptions, listener: Listener | null = null): Promise<BuildReport> {
  const watch = createWatch(listener)
  const read = await readSite(options, watch)
  const report = {
    diagnostics: read.diagnostics,
    published: false,
    issues: {parsed: read.content.parsed, cached: read.content.cached},
    figures: {encoded: 0, cached: 0},
    pages: 0,
    files: {written: 0, unchanged: 0, removed: 0}
  }
  const stop = (more: Partial<BuildReport>): BuildReport => ({
    ...report,
    ...more,
    notices: read.store.warnings(),
    milliseconds: watch.milliseconds()
  })
  if (blocking(read.diagnostics, options)) return stop({})

  const drafts = openDrafts(read.paths.out, read.paths.cache)
  try {
    const {diagnostics: found, files, ...counts} = await make(read, drafts, watch)
    const diagnostics = [...read.diagnostics, ...found]
    if (blocking(diagnostics, options)) return stop({...counts, diagnostics})
    const published = await watch.stage('publish', () => publish(read.paths.out, files, sourcesOf(read)))
    return stop({...counts, diagnostics, published: true, files: published})
  } finally {
    drafts.close()
  }
}

/** Reads, joins and renders as `build` does, and writes nothing but the cache. */
export async function check(options: BuildOptions, listener: Listener | null = null): Promise<readonly Diagnostic[]> {
  const watch = createWatch(listener)
  const read = await readSite(options, watch)
  if (blocking(read.diagnostics, {})) return read.diagnostics
  const rendered = await watch.stage('render', () => render(read, null))
  return [...read.diagnostics, ...rendered.diagnostics]
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
  const first = await watch.stage('render', () => render(read, isSettled ? drafts : null))
  if (first.diagnostics.length > 0) stop.abort()
  const {pictures, changed, diagnostics, ...figures} = await encoding
  const again = changed || !isSettled
  const final = changed ? {...read, site: joinSite(read, pictures).value} : read
  const rendered = again ? await watch.stage('render', () => render(final, drafts)) : first
  return {
    pages: rendered.pages,
    files: [...read.assets.files, ...figureFiles(final), ...rendered.files],
    figures,
    diagnostics: [...diagnostics, ...rendered.diagnostics]
  }
}

/** @param drafts Where pages wait to be published; `null` if they are only to be checked. */
function render(read: ReadSite, drafts: Drafts | null): Rendered {
  const assets = read.assets.files.map(({path}) => path)
  return renderSite(read.site, read.paths, [...assets, ...figurePaths(read.site.pictures)], drafts)
}

/** Folders in which a build must never publish. */
function sourcesOf({paths}: ReadSite): string[] {
  return ['content', 'templates', 'public', 'src'].map(name => `${paths.root}/${name}`)
}
