import {createHash} from 'node:crypto'
import {join} from 'node:path'
import type {KnownFiles} from '../io/known-files.js'
import {readManifest} from '../io/publish/manifest.js'
import type {Store} from '../io/store.js'
import type {BuildReport} from '../model/report.js'
import {programFingerprint, programFolder} from './fingerprint.js'
import {hashInputs} from './hash-inputs.js'
import type {BuildOptions, Paths} from './paths.js'

/**
 * A build is a function of bytes. So one that already ran on the same bytes, and whose files still stand as it left
 * them, need not run again: its report is enough.
 */
export type LastBuild = {
  /** The report of that build, if this would be the same one. */
  readonly same: () => BuildReport | null
  /** Remembers a build that was published, unless something was edited while it ran. */
  readonly remember: (report: BuildReport) => void
}

const kind = 'build'

type Memory = {readonly report: BuildReport; readonly published: string}

export function lookForLastBuild(options: BuildOptions, paths: Paths, store: Store, known: KnownFiles): LastBuild {
  const key = keyOf(options, paths, known)
  return {
    same() {
      const memory = key === null ? null : (store.getJson(kind, key) as Memory | null)
      return memory !== null && memory.published === publishedIn(paths.out, known) ? unchanged(memory.report) : null
    },
    remember(report) {
      const published = publishedIn(paths.out, known)
      if (key === null || published === null || keyOf(options, paths, known) !== key) return
      store.putJson(kind, key, {report, published} satisfies Memory)
    }
  }
}

/** Everything that a build depends on: our own code and what it calls, the site's files, and what it was told. */
function keyOf({base, address, drafts, strict}: BuildOptions, paths: Paths, known: KnownFiles): string | null {
  const told = [programFingerprint(), base, address, drafts, strict]
  return hashInputs(
    told,
    {
      program: [programFolder],
      content: [join(paths.root, 'content')],
      templates: paths.templates,
      public: paths.public
    },
    known
  )
}

/** What a folder holds of ours; `null` if a file of it is gone. */
function publishedIn(folder: string, known: KnownFiles): string | null {
  const manifest = readManifest(folder)
  if (manifest === null) return null
  const hash = createHash('sha256')
  for (const path of manifest) {
    const bytes = known.hashOf(join(folder, path))
    if (bytes === null) return null
    hash.update(`${path}\n${bytes}\n`)
  }
  return hash.digest('hex')
}

function unchanged({issues, figures, cards, files, ...report}: BuildReport): BuildReport {
  return {
    ...report,
    issues: {parsed: 0, cached: issues.parsed + issues.cached},
    figures: {encoded: 0, cached: figures.encoded + figures.cached},
    cards: {drawn: 0, cached: cards.drawn + cards.cached},
    files: {written: 0, unchanged: files.written + files.unchanged, removed: 0}
  }
}
