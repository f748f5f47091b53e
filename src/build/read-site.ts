import type {Lock} from '../figures/lock/entry.js'
import {lockFile} from '../figures/lock/lock-file.js'
import {oneRoom} from '../io/files/one-room.js'
import type {Store} from '../io/store.js'
import type {Diagnostic} from '../model/diagnostic.js'
import type {Issue, IssueDraft, SourcePath} from '../model/issue.js'
import type {Settings} from '../model/settings.js'
import type {Silenced} from '../model/silencer.js'
import type {Picture, Site} from '../model/site.js'
import {assemble} from '../site/assemble.js'
import {silence} from '../site/silence.js'
import {unusedFigures} from '../site/unused-figures.js'
import {figuresBelow} from './figures-below.js'
import {withLikelyFigures} from './likely-figures.js'
import type {BuildOptions, Paths} from './paths.js'
import {cardsOf, type PlannedCard} from './plan-cards.js'
import {type Assets, readAssets} from './read-assets.js'
import {type Content, readContent} from './read-content.js'
import type {Figures} from './read-figures.js'
import {type Fonts, fontFolder, readFonts} from './read-fonts.js'
import {readLock} from './read-lock.js'
import {createSiteMemory, type SiteMemory} from './site-memory.js'
import type {Watch} from './watch.js'

/** A site before anything is rendered, with all that reading it found. */
export type ReadSite = {
  readonly paths: Paths
  readonly store: Store
  readonly content: Content
  readonly lock: Lock
  readonly figures: Figures
  readonly assets: Assets
  readonly fonts: Fonts
  readonly cards: readonly PlannedCard[]
  /** For who joins the site anew. */
  readonly memory: SiteMemory
  readonly site: Site
  /** Without those that an editor silenced. */
  readonly diagnostics: readonly Diagnostic[]
  readonly silenced: readonly Silenced[]
}

/**
 * The first half of every command: from the files on disk to the joined site.
 *
 * @param onFigures Is told of the figures of each issue as soon as that is read.
 */
export async function readSite(
  options: BuildOptions,
  paths: Paths,
  store: Store,
  watch: Watch,
  memory: SiteMemory = createSiteMemory(),
  onFigures: ((figures: Figures, settings: Settings) => void) | null = null
): Promise<ReadSite> {
  const {files, readFigures, placeToPlan} = memory
  const {value: lock, diagnostics: lockFaults} = files.recall('lock', lockFile, () => readLock(paths.root))
  const room = oneRoom()
  const plan = (issues: readonly IssueDraft[], settings: Settings): Figures =>
    readFigures(paths.root, placeToPlan(issues, lock, null), settings, store, lock, room)
  const onIssue = onFigures && ((issue: IssueDraft, settings: Settings) => onFigures(plan([issue], settings), settings))
  const content = await watch.stage('read', () => readContent(paths, options, store, memory, onIssue))
  const figures = await watch.stage('plan', () => plan([...content.issues, ...content.incomplete], content.settings))
  const assets = files.recallBelow('assets', paths.public, () => readAssets(paths.public))
  const fonts = await files.recallBelow('fonts', [fontFolder], () => readFonts(paths.root, store))
  const parts = {content, lock, assets, figures, fonts, store, memory}
  const {site, cards, diagnostics} = await watch.stage('join', () => joinSite(parts, figures.pictures))
  const below = files.recallNames('figures', () => figuresBelow(paths.root))
  const found = [
    ...content.diagnostics,
    ...lockFaults,
    ...withLikelyFigures(figures.diagnostics, () => below),
    ...assets.diagnostics,
    ...fonts.diagnostics,
    ...diagnostics,
    ...memory.figureFindings(site, figures.originals),
    ...unusedFigures(below, usedFigures(content, lock), content.inDrafts)
  ]
  const {kept, silenced} = silence(found, content.silencers)
  return {paths, store, content, lock, figures, assets, fonts, cards, memory, site, diagnostics: kept, silenced}
}

/** What the lock file names was an issue's until the last `pull` of all of them. */
function usedFigures({named}: Content, lock: Lock): ReadonlySet<SourcePath> {
  return new Set([...named, ...[...lock.values()].flatMap(entry => ('gone' in entry ? [] : [entry.file]))])
}

/** Figures that were pulled but cannot be shown stay remote. */
export function joinSite(
  {
    content,
    lock,
    assets,
    figures,
    fonts,
    store,
    memory
  }: Omit<ReadSite, 'paths' | 'cards' | 'site' | 'diagnostics' | 'silenced'>,
  pictures: ReadonlyMap<SourcePath, Picture>
): Pick<ReadSite, 'site' | 'cards' | 'diagnostics'> {
  const issues = memory.placeToShow<Issue>(content.issues, lock, pictures)
  const parts = {issues, settings: content.settings, pictures, assets: assets.names}
  const {value: site, diagnostics} = assemble(parts, memory.joins)
  const cards = memory.planCards(site, figures, fonts, store)
  return {site: {...site, cards: cardsOf(cards)}, cards, diagnostics}
}
