import type {Snapshot} from '../diff/snapshot.js'
import {addressOf} from '../figures/lock/address-of.js'
import type {Lock} from '../figures/lock/entry.js'
import {lockFile} from '../figures/lock/lock-file.js'
import {parseLock} from '../figures/lock/parse-lock.js'
import type {Store} from '../io/store.js'
import type {Issue, SourcePath} from '../model/issue.js'
import {rules} from '../model/rules.js'
import {assemble} from '../site/assemble.js'
import {figureSource} from '../site/figure-source.js'
import type {ContentSource} from './content-source.js'
import {figuresOf} from './figures-of.js'
import {readSource} from './read-content.js'

/** One side of a comparison, before it is read. */
export type Side = {
  readonly source: ContentSource
  /** What tells the bytes of files from others; of those that are there. */
  readonly marksOf: (files: readonly SourcePath[]) => ReadonlyMap<SourcePath, string>
}

type Read = {
  readonly snapshot: Snapshot
  /** Files that are on no page, since they have errors. */
  readonly faulty: readonly string[]
}

/** Joins a site as a build would, but for what only pages need. */
export async function readSnapshot({source, marksOf}: Side, store: Store, drafts: boolean): Promise<Read> {
  const content = await readSource(source, {drafts: true}, store)
  const published = content.issues.filter(issue => drafts || !issue.draft)
  // Related papers are many to compare, and on no side of a difference.
  const settings = {...content.settings, outputs: {...content.settings.outputs, papers: false}}
  const {value: site} = assemble({issues: published, settings, pictures: new Map(), assets: new Map()})
  const snapshot = {
    site: {...site, settings: content.settings},
    drafts: content.issues.filter(issue => !drafts && issue.draft),
    pictures: picturesOf(content.issues, lockOf(source), marksOf)
  }
  const read = new Set<string>(content.issues.map(({file}) => file))
  const faulty = content.diagnostics.filter(({file, ruleId}) => rules[ruleId].severity === 'error' && !read.has(file))
  return {snapshot, faulty: [...new Set(faulty.map(({file}) => file))]}
}

function lockOf(source: ContentSource): Lock {
  const text = source.has(lockFile) ? source.read(lockFile).value : null
  return text === null ? new Map() : parseLock(lockFile, text).value
}

function picturesOf(issues: readonly Issue[], lock: Lock, marksOf: Side['marksOf']): ReadonlyMap<string, string> {
  const local = new Set<SourcePath>()
  const pulled = new Map<string, string>()
  for (const issue of issues) {
    for (const {source} of figuresOf(issue)) {
      const found = figureSource(issue.file, source)
      if (found.kind === 'local') local.add(found.path)
      const entry = found.kind === 'remote' ? lock.get(addressOf(found.url)) : undefined
      if (found.kind === 'remote' && entry !== undefined && 'sha256' in entry) pulled.set(found.url, entry.sha256)
    }
  }
  return new Map<string, string>([...marksOf([...local]), ...pulled])
}
