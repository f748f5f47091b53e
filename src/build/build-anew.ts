import type {KnownFiles} from '../io/known-files.js'
import {openDrafts} from '../io/publish/drafts.js'
import type {PublishFile} from '../io/publish/file.js'
import {publish} from '../io/publish.js'
import type {Store} from '../io/store.js'
import type {Diagnostic} from '../model/diagnostic.js'
import type {BuildReport} from '../model/report.js'
import {alikeFigures} from '../site/alike-figures.js'
import {silence} from '../site/silence.js'
import {blocking} from './blocking.js'
import {cardFiles, drawCards} from './draw-cards.js'
import {encodeFigures} from './encode-figures.js'
import {figureFiles} from './figure-files.js'
import {createFigureWork, type FigureWork} from './figure-work.js'
import {openPageMemory} from './page-memory.js'
import type {BuildOptions, Paths} from './paths.js'
import {joinSite, type ReadSite, readSite} from './read-site.js'
import {type RenderInto, renderSite} from './render-site.js'
import {createSiteMemory} from './site-memory.js'
import type {Watch} from './watch.js'

/** A build in full: from the files to what is published. The report leaves out what only the caller knows. */
export async function buildAnew(
  options: BuildOptions,
  paths: Paths,
  store: Store,
  known: KnownFiles,
  watch: Watch
): Promise<BuildReport> {
  const stop = new AbortController()
  const work = createFigureWork(paths, store, stop)
  try {
    const memory = createSiteMemory({hashOf: known.hashOf})
    const read = await readSite(options, paths, store, watch, memory, work.begin)
    return await buildFrom(read, options, known, {work, stop}, watch)
  } finally {
    await work.end()
  }
}

/** What encodes figures, and may have begun, and what stops it. */
type Encoding = {readonly work: FigureWork; readonly stop: AbortController}

async function buildFrom(
  read: ReadSite,
  options: BuildOptions,
  known: KnownFiles,
  encoding: Encoding,
  watch: Watch
): Promise<BuildReport> {
  const {paths, store} = read
  const report = {
    diagnostics: read.diagnostics,
    silenced: read.silenced.length,
    notices: [],
    published: false,
    issues: {parsed: read.content.parsed, cached: read.content.cached},
    figures: {encoded: 0, cached: 0},
    cards: {drawn: 0, cached: 0},
    pages: 0,
    files: {written: 0, unchanged: 0, removed: 0},
    milliseconds: {}
  }
  if (blocking(read.diagnostics, options)) return report

  const drafts = openDrafts(paths.out, paths.cache, known)
  const pages = openPageMemory(paths, read.content.settings, store, known)
  try {
    const {diagnostics: found, files: wanted, ...counts} = await make(read, {drafts, pages}, encoding, watch)
    const {kept, silenced: later} = silence(found, read.content.silencers)
    const diagnostics = [...read.diagnostics, ...kept]
    const silenced = read.silenced.length + later.length
    if (blocking(diagnostics, options)) return {...report, ...counts, diagnostics, silenced}
    const files = await watch.stage('publish', () => publish(paths.out, wanted, sourcesOf(read)))
    drafts.published()
    pages.save()
    return {...report, ...counts, diagnostics, silenced, published: true, files}
  } finally {
    drafts.close()
  }
}

type Made = {
  readonly pages: number
  readonly files: readonly PublishFile[]
  readonly figures: BuildReport['figures']
  readonly cards: BuildReport['cards']
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Where figures are not settled yet, pages are rendered twice: once with the names as planned, while figures encode, so
 * that what is wrong with the pages is known before the last figure is done; and once it is settled which figures are
 * published, and which have a stand-in.
 */
async function make(read: ReadSite, out: RenderInto, {work, stop}: Encoding, watch: Watch): Promise<Made> {
  const all = work.all(read.figures, read.content.settings)
  const encoding = watch.stage('encode', () =>
    encodeFigures(read.figures, all, (done, count) => watch.step('encode', done, count))
  )
  if (read.figures.planned.size > 0) {
    const {diagnostics} = await watch
      .stage('render', () => renderSite(read, null))
      .catch((error: unknown) => {
        stop.abort()
        // Whatever becomes of the figures that are under way, this comes first.
        encoding.catch(() => {})
        throw error
      })
    if (diagnostics.length > 0) stop.abort()
  }
  const {pictures, changed, diagnostics, ...figures} = await encoding
  const settled = changed ? joinedAnew(read, pictures) : read
  const {read: final, cards} = await watch.stage('draw', () =>
    drawCards(settled, (done, all) => watch.step('draw', done, all), stop.signal)
  )
  const rendered = await watch.stage('render', () => renderSite(final, out))
  return {
    pages: rendered.pages,
    files: [...read.assets.files, ...figureFiles(final), ...cardFiles(final), ...rendered.files],
    figures,
    cards,
    // What figures look like is known once they are encoded; a warm build finds the same as a cold one.
    diagnostics: [...diagnostics, ...alikeFigures(final.site, read.figures.originals), ...rendered.diagnostics]
  }
}

function joinedAnew(read: ReadSite, pictures: ReadSite['figures']['pictures']): ReadSite {
  const {site, cards} = joinSite(read, pictures)
  return {...read, site, cards}
}

/** Folders in which a build must never publish. */
function sourcesOf({paths}: ReadSite): string[] {
  return ['content', 'templates', 'public', 'src'].map(name => `${paths.root}/${name}`)
}
