import {createHash} from 'node:crypto'
import {statSync} from 'node:fs'
import {join} from 'node:path'
import {environmentError} from '../io/environment-error.js'
import type {Store} from '../io/store.js'
import type {Checked, Diagnostic} from '../model/diagnostic.js'
import type {Issue, IssueDraft, SourcePath} from '../model/issue.js'
import {message} from '../model/message.js'
import type {Settings} from '../model/settings.js'
import type {Silencer} from '../model/silencer.js'
import {type ContentMemory, createContentMemory} from './content-memory.js'
import {type ContentSource, folderSource} from './content-source.js'
import {namedFigures} from './named-figures.js'
import type {BuildOptions, Paths} from './paths.js'

export type Content = {
  readonly settings: Settings
  /** The whole ones; what the others lack is in `diagnostics`. */
  readonly issues: readonly Issue[]
  /** Those that lack a number, a title or a date: on no page, but to be checked. */
  readonly incomplete: readonly IssueDraft[]
  /** The local pictures that any issue file names, drafts too. */
  readonly named: ReadonlySet<SourcePath>
  /** Those that drafts name which are not published, and so not looked at. */
  readonly inDrafts: ReadonlySet<SourcePath>
  readonly diagnostics: readonly Diagnostic[]
  /** Which of the findings on issues nobody has to be told; whoever tells them asks `site/silence`. */
  readonly silencers: readonly Silencer[]
  readonly parsed: number
  readonly cached: number
}

const settingsFile = 'content/site.yaml'

/**
 * Reads the settings and every issue file. Only what the store does not know is parsed, and only then a parser loaded.
 *
 * @param memory Of files that were read before.
 * @param onIssue Is told of each issue that is not held back, whole or not, as soon as it is read.
 */
export async function readContent(
  {root}: Paths,
  options: BuildOptions,
  store: Store,
  memory: ContentMemory = createContentMemory(),
  onIssue: OnIssue | null = null
): Promise<Content> {
  if (!isFolder(join(root, 'content'))) {
    throw environmentError(
      message`No folder \`content\` in ${root}; run this where the site is, or name the place with --root`
    )
  }
  return readSource(folderSource(root), options, store, memory, onIssue)
}

/** The same, from wherever the content is. */
export async function readSource(
  source: ContentSource,
  options: Pick<BuildOptions, 'base' | 'address' | 'drafts'>,
  store: Store,
  memory: ContentMemory = createContentMemory(),
  onIssue: OnIssue | null = null
): Promise<Content> {
  const counts = {parsed: 0, cached: 0}
  const remember: Remember = async <T>(kind: string, file: string, text: string, parse: () => Promise<Checked<T>>) => {
    const key = createHash('sha256').update(`${memory.fingerprint()}\n${kind}\n${file}\n`).update(text).digest('hex')
    const known = store.getJson('parsed', key) as Checked<T> | null
    if (kind === 'issue') counts[known ? 'cached' : 'parsed']++
    const result = known ?? (await parse())
    if (!known) store.putJson('parsed', key, result)
    return result
  }

  const {files} = memory
  const settings = await files.recall('settings', settingsFile, async () => {
    const {value, diagnostics} = await readSettings(source, remember)
    return {value: override(value, options), diagnostics}
  })
  const listed = files.recallNames('issues', () => source.list())
  const diagnostics = [...settings.diagnostics, ...listed.diagnostics]
  if (listed.value.length === 0 && listed.diagnostics.length === 0) diagnostics.push(noIssues)
  const issues: Issue[] = []
  const incomplete: IssueDraft[] = []
  const named = new Set<SourcePath>()
  const inDrafts = new Set<SourcePath>()
  const silencers: Silencer[] = []
  for (const file of listed.value) {
    const read = await files.recall('issue', file, () => readIssue(source, file, remember, memory))
    const isHeldBack = read.draft?.draft === true && !options.drafts
    diagnostics.push(...(isHeldBack ? read.diagnostics.map(inDraft) : read.diagnostics))
    silencers.push(...read.silencers)
    for (const path of read.named) {
      named.add(path)
      if (isHeldBack) inDrafts.add(path)
    }
    if (read.draft === null || isHeldBack) continue
    onIssue?.(read.draft, settings.value)
    if (read.issue) issues.push(read.issue)
    else incomplete.push(read.draft)
  }
  return {settings: settings.value, issues, incomplete, named, inDrafts, diagnostics, silencers, ...counts}
}

function inDraft(diagnostic: Diagnostic): Diagnostic {
  return {...diagnostic, inDraft: true}
}

type OnIssue = (issue: IssueDraft, settings: Settings) => void

type IssueFile = {
  /** `null` where the file has no text. */
  readonly draft: IssueDraft | null
  /** `null` where something is lacking. */
  readonly issue: Issue | null
  readonly named: readonly SourcePath[]
  readonly silencers: readonly Silencer[]
  readonly diagnostics: readonly Diagnostic[]
}

async function readIssue(
  source: ContentSource,
  file: SourcePath,
  remember: Remember,
  {wholeIssue, readers}: ContentMemory
): Promise<IssueFile> {
  const {value: text, diagnostics} = source.read(file)
  if (text === null) return {draft: null, issue: null, named: [], silencers: [], diagnostics}
  const {value, diagnostics: found} = await remember('issue', file, text, async () => {
    const {parseIssue} = await import('../content/parse-issue.js')
    const {value: draft, diagnostics, silencers} = parseIssue(file, text, await readers?.())
    return {value: {draft, silencers}, diagnostics}
  })
  const {draft, silencers} = value
  const named = namedFigures(draft, text)
  return {draft, issue: wholeIssue(draft), named, silencers, diagnostics: [...diagnostics, ...found]}
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}

/** Else a slip such as `content/isues/` would empty a published site. */
const noIssues: Diagnostic = {
  ruleId: 'site/no-issues',
  reason: message`Unexpected site without issues, expected at least one file \`*.md\` here`,
  file: 'content/issues'
}

type Remember = <T>(kind: string, file: string, text: string, parse: () => Promise<Checked<T>>) => Promise<Checked<T>>

/** Settings that cannot be read, or are not there at all, have their defaults, and one finding that says why. */
async function readSettings(source: ContentSource, remember: Remember): Promise<Checked<Settings>> {
  const {value: text, diagnostics} = source.has(settingsFile)
    ? source.read(settingsFile)
    : {value: null, diagnostics: [noSettings]}
  const settings = await remember('settings', settingsFile, text ?? '', async () => {
    const {parseSettings} = await import('../content/settings.js')
    return parseSettings(settingsFile, text ?? '')
  })
  // Of an empty file it is better said which settings it lacks; of one that is not to be had, nothing can be said.
  const faults = diagnostics.filter(({ruleId}) => ruleId !== 'file/empty')
  return faults.length === 0 ? settings : {value: settings.value, diagnostics: faults}
}

const noSettings: Diagnostic = {
  ruleId: 'settings/missing',
  reason: message`Unexpected site without settings, expected a file with its \`title\` and \`address\``,
  file: settingsFile,
  hint: message`Begin it with two lines such as \`title: Papers of the week\` and \`address: https://papers.example.org\`.`
}

function override(settings: Settings, {base, address}: Pick<BuildOptions, 'base' | 'address'>): Settings {
  return {...settings, ...(base !== undefined && {base}), ...(address !== undefined && {address})}
}
