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

  const made = await make(read, watch)
  const diagnostics = [...read.diagnostics, ...made.diagnostics]
  const {figures, rendered} = made
  const partial = {diagnostics, figures, pages: rendered.pages}
  if (blocking(diagnostics, options)) return stop(partial)
  const files = await watch.stage('publish', () => publish(read.paths.out, made.files, sourcesOf(read)))
  return stop({...partial, published: true, files})
}

/** Reads, joins and renders as `build` does, and writes nothing but the cache. */
export async function check(options: BuildOptions, listener: Listener | null = null): Promise<readonly Diagnostic[]> {
  const watch = createWatch(listener)
  const read = await readSite(options, watch)
  if (blocking(read.diagnostics, {})) return read.diagnostics
  const rendered = await watch.stage('render', () => render(read))
  return [...read.diagnostics, ...rendered.diagnostics]
}

type Made = {
  readonly rendered: Rendered
  readonly files: readonly PublishFile[]
  readonly figures: BuildReport['figures']
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Renders while figures encode, with the names as planned. Where that settles which of them are published, or a figure
 * turns out broken and gets its stand-in, the pages are made again; once settled, it is kept in the store.
 */
async function make(read: ReadSite, watch: Watch): Promise<Made> {
  const stop = new AbortController()
  const encoding = watch.stage('encode', () =>
    encodeFigures(read, (done, all) => watch.step('encode', done, all), stop.signal)
  )
  const rendered = await watch.stage('render', () => render(read))
  if (rendered.diagnostics.length > 0) stop.abort()
  const {pictures, changed, diagnostics, ...figures} = await encoding
  const final = changed ? {...read, site: joinSite(read, pictures).value} : read
  const pages = changed ? await watch.stage('render', () => render(final)) : rendered
  const files = [...read.assets.files, ...figureFiles(final), ...pages.files]
  return {rendered: pages, files, figures, diagnostics: [...diagnostics, ...pages.diagnostics]}
}

function render(read: ReadSite): Rendered {
  const assets = read.assets.files.map(({path}) => path)
  return renderSite(read.site, read.paths, [...assets, ...figurePaths(read.site.pictures)])
}

/** Folders in which a build must never publish. */
function sourcesOf({paths}: ReadSite): string[] {
  return ['content', 'templates', 'public', 'src'].map(name => `${paths.root}/${name}`)
}
