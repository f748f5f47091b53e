import {join} from 'node:path'
import {createFileMemory} from '../../io/file-memory.js'
import {type Glance, glance} from '../../io/glance.js'
import {openStore} from '../../io/store.js'
import type {Diagnostic} from '../../model/diagnostic.js'
import {createJoinMemory} from '../../site/join-memory.js'
import {blocking} from '../blocking.js'
import {memoryStore} from '../memory-store.js'
import {type BuildOptions, type Paths, pathsOf} from '../paths.js'
import {readAssets} from '../read-assets.js'
import {type ReadSite, readSite} from '../read-site.js'
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
  /** Reads what changed since the last time; `false` if nothing did. Not to be called again before it is done. */
  readonly refresh: () => Promise<boolean>
}

type State = {readonly seen: Sight; readonly read: ReadSite; readonly outcome: Outcome}

/** Holds a site in memory, for as long as somebody works on it. */
export async function openSession(options: BuildOptions): Promise<Session> {
  const paths = pathsOf(options)
  const store = memoryStore(openStore(paths.cache))
  const memory = createFileMemory(paths.root)
  const joins = createJoinMemory()

  const look = async (last: State | null): Promise<State> => {
    const watch = createWatch(null)
    const seen = await watch.stage('look', () => lookAt(paths))
    if (last !== null && parts.every(part => seen[part].marks === last.seen[part].marks)) return last
    const changed = (part: Part): boolean => seen[part].marks !== last?.seen[part].marks
    const read =
      last === null || changed('content')
        ? await readSite(options, paths, store, watch, memory, joins)
        : changed('public')
          ? withAssets(last.read)
          : last.read
    const before = last?.outcome.preview
    const isWhole = !blocking(read.diagnostics, {})
    const shown = isWhole || before === undefined || blocking(before.read.diagnostics, {}) ? read : before.read
    const preview =
      before !== undefined && shown === before.read && !changed('templates') ? before : createPreview(shown)
    const {diagnostics, silenced} = read
    const outcome = {preview, diagnostics, silenced: silenced.length, milliseconds: watch.milliseconds()}
    return {seen, read, outcome}
  }

  let state = await look(null)
  return {
    outcome: () => state.outcome,
    folders: () => [paths.root, ...Object.values(lookAt(paths)).flatMap(({folders}) => folders)],
    async refresh() {
      const last = state
      state = await look(last)
      return state !== last
    }
  }
}

/** Nothing but the public files changed. */
function withAssets(read: ReadSite): ReadSite {
  const assets = readAssets(read.paths.public)
  return {...read, assets, site: {...read.site, assets: assets.names}}
}

type Sight = Readonly<Record<Part, Glance>>
type Part = (typeof parts)[number]

const parts = ['content', 'templates', 'public'] as const

function lookAt({root, templates, public: files}: Paths): Sight {
  return {content: glance([join(root, 'content')]), templates: glance(templates), public: glance(files)}
}
