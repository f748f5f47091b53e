import {join} from 'node:path'
import {createFileMemory} from '../../io/file-memory.js'
import {openSight} from '../../io/open-sight.js'
import {openStore} from '../../io/store.js'
import {createRenderer} from '../../io/templates.js'
import type {Diagnostic} from '../../model/diagnostic.js'
import type {Render} from '../../model/site.js'
import {blocking} from '../blocking.js'
import {memoryStore} from '../memory-store.js'
import {type BuildOptions, pathsOf} from '../paths.js'
import {readAssets} from '../read-assets.js'
import {type ReadSite, readSite} from '../read-site.js'
import {createSiteMemory} from '../site-memory.js'
import {createWatch} from '../watch.js'
import {createPreview, type Preview} from './preview.js'

/** What the last look at the files led to. */
export type Outcome = {
  /** Of the last site without errors; before there was one, of what can be shown all the same. */
  readonly preview: Preview
  /** Of what the files are now. */
  readonly diagnostics: readonly Diagnostic[]
  /** How many more an editor silenced. */
  readonly silenced: number
  /** How long the stages of the look took. */
  readonly milliseconds: Readonly<Record<string, number>>
}

export type Session = {
  readonly outcome: () => Outcome
  /** Everything that may change what is shown lies in these folders, or below the first. */
  readonly folders: () => readonly string[]
  /**
   * Reads what changed since the last time; `false` if nothing did. Not to be called again before it is done.
   *
   * @param touched What may have changed, if somebody knows; else everything is looked at.
   */
  readonly refresh: (touched?: readonly string[] | null) => Promise<boolean>
}

type State = {readonly read: ReadSite; readonly render: Render; readonly outcome: Outcome}

/** Holds a site in memory, for as long as somebody works on it. */
export async function openSession(options: BuildOptions): Promise<Session> {
  const paths = pathsOf(options)
  const store = memoryStore(openStore(paths.cache))
  const sights = {
    content: openSight([join(paths.root, 'content')]),
    templates: openSight(paths.templates),
    public: openSight(paths.public)
  }
  const memory = createSiteMemory({files: createFileMemory(paths.root, Object.values(sights))})
  // What a look found, until it was read.
  const changed = new Set<Part>()

  const look = async (last: State | null, touched: readonly string[] | null): Promise<State> => {
    const watch = createWatch(null)
    await watch.stage('look', () => {
      for (const part of parts) if (sights[part].look(touched)) changed.add(part)
    })
    if (last !== null && changed.size === 0) return last
    const read =
      last === null || changed.has('content')
        ? await readSite(options, paths, store, watch, memory)
        : changed.has('public')
          ? withAssets(last.read)
          : last.read
    const before = last?.outcome.preview
    const isWhole = !blocking(read.diagnostics, {})
    const shown = isWhole || before === undefined || blocking(before.read.diagnostics, {}) ? read : before.read
    const render = last === null || changed.has('templates') ? createRenderer(paths.templates) : last.render
    const preview =
      before !== undefined && shown === before.read && render === last?.render
        ? before
        : createPreview(shown, render, before)
    const {diagnostics, silenced} = read
    const outcome = {preview, diagnostics, silenced: silenced.length, milliseconds: watch.milliseconds()}
    changed.clear()
    return {read, render, outcome}
  }

  let state = await look(null, null)
  return {
    outcome: () => state.outcome,
    folders: () => [paths.root, ...parts.flatMap(part => sights[part].folders())],
    async refresh(touched = null) {
      const last = state
      state = await look(last, touched)
      return state !== last
    }
  }
}

/** Nothing but the public files changed. */
function withAssets(read: ReadSite): ReadSite {
  const {paths, memory} = read
  const assets = memory.files.recallBelow('assets', paths.public, () => readAssets(paths.public))
  return {...read, assets, site: {...read.site, assets: assets.names}}
}

type Part = (typeof parts)[number]

const parts = ['content', 'templates', 'public'] as const
