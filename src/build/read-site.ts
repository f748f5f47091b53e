import {openStore, type Store} from '../io/store.js'
import type {Diagnostic} from '../model/diagnostic.js'
import type {SourcePath} from '../model/issue.js'
import type {Picture, Site} from '../model/site.js'
import {assemble} from '../site/assemble.js'
import {type BuildOptions, type Paths, pathsOf} from './paths.js'
import {type Assets, readAssets} from './read-assets.js'
import {type Content, readContent} from './read-content.js'
import {type Figures, readFigures} from './read-figures.js'
import type {Watch} from './watch.js'

/** A site before anything is rendered, with all that reading it found. */
export type ReadSite = {
  readonly paths: Paths
  readonly store: Store
  readonly content: Content
  readonly figures: Figures
  readonly assets: Assets
  readonly site: Site
  readonly diagnostics: readonly Diagnostic[]
}

/** The first half of every command: from the files on disk to the joined site. */
export async function readSite(options: BuildOptions, watch: Watch): Promise<ReadSite> {
  const paths = pathsOf(options)
  const store = openStore(paths.cache)
  const content = await watch.stage('read', () => readContent(paths, options, store))
  const figures = await watch.stage('plan', () => readFigures(paths.root, content.issues, content.settings))
  const assets = readAssets(paths.public)
  const {value: site, diagnostics} = await watch.stage('join', () => joinSite(content, figures.pictures, assets))
  return {
    paths,
    store,
    content,
    figures,
    assets,
    site,
    diagnostics: [...content.diagnostics, ...figures.diagnostics, ...assets.diagnostics, ...diagnostics]
  }
}

export function joinSite({issues, settings}: Content, pictures: ReadonlyMap<SourcePath, Picture>, assets: Assets) {
  return assemble({issues, settings, pictures, assets: assets.names})
}
