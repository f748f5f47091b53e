import {createHash} from 'node:crypto'
import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {environmentError} from '../io/environment-error.js'
import {listContent} from '../io/files/list-content.js'
import {readText} from '../io/files/read-text.js'
import type {Store} from '../io/store.js'
import type {Checked, Diagnostic} from '../model/diagnostic.js'
import type {Issue, IssueDraft} from '../model/issue.js'
import type {Settings} from '../model/settings.js'
import {parserFingerprint} from './fingerprint.js'
import type {BuildOptions, Paths} from './paths.js'

export type Content = {
  readonly settings: Settings
  /** The whole ones; what the others lack is in `diagnostics`. */
  readonly issues: readonly Issue[]
  readonly diagnostics: readonly Diagnostic[]
  readonly parsed: number
  readonly cached: number
}

const settingsFile = 'content/site.yaml'

/** Reads the settings and every issue file. Only what the store does not know is parsed, and only then a parser loaded. */
export async function readContent(paths: Paths, options: BuildOptions, store: Store): Promise<Content> {
  if (!existsSync(join(paths.root, 'content'))) {
    throw environmentError(
      `No folder \`content\` in ${paths.root}; run this where the site is, or name the place with --root`
    )
  }
  const fingerprint = parserFingerprint()
  const counts = {parsed: 0, cached: 0}
  const diagnostics: Diagnostic[] = []

  async function remember<T>(kind: string, file: string, text: string, parse: () => Promise<Checked<T>>): Promise<T> {
    const key = createHash('sha256').update(`${fingerprint}\n${kind}\n${file}\n`).update(text).digest('hex')
    const known = store.getJson('parsed', key) as Checked<T> | null
    const result = known ?? (await parse())
    if (kind === 'issue') counts[known ? 'cached' : 'parsed']++
    if (!known) store.putJson('parsed', key, result)
    diagnostics.push(...result.diagnostics)
    return result.value
  }

  const settings = await readSettings(paths.root, remember, diagnostics)
  const listed = listContent(paths.root)
  diagnostics.push(...listed.diagnostics)
  const issues: Issue[] = []
  for (const file of listed.value) {
    const {value: text, diagnostics: findings} = readText(paths.root, file)
    diagnostics.push(...findings)
    if (text === null) continue
    const draft = await remember('issue', file, text, async () => {
      const {parseIssue} = await import('../content/parse-issue.js')
      const {value, diagnostics} = parseIssue(file, text)
      return {value, diagnostics}
    })
    const issue = whole(draft)
    if (issue && (options.drafts || !issue.draft)) issues.push(issue)
  }
  return {settings: override(settings, options), issues, diagnostics, ...counts}
}

type Remember = <T>(kind: string, file: string, text: string, parse: () => Promise<Checked<T>>) => Promise<T>

/** A site without settings has their defaults, and a finding that says which it needs. */
async function readSettings(root: string, remember: Remember, diagnostics: Diagnostic[]): Promise<Settings> {
  const missing = !existsSync(join(root, settingsFile))
  const read = missing ? null : readText(root, settingsFile)
  // An empty file says nothing, which the settings themselves report better.
  if (read?.value === null) diagnostics.push(...read.diagnostics.filter(({ruleId}) => ruleId !== 'file/empty'))
  const text = read?.value ?? ''
  return remember('settings', settingsFile, text, async () => {
    const {parseSettings} = await import('../content/settings.js')
    return parseSettings(settingsFile, text)
  })
}

function override(settings: Settings, {base, address}: BuildOptions): Settings {
  return {...settings, ...(base !== undefined && {base}), ...(address !== undefined && {address})}
}

/** An issue that lacks number, title or date can be on no page. */
function whole(draft: IssueDraft): Issue | null {
  const {number, title, date} = draft
  return number === null || title === null || date === null ? null : {...draft, number, title, date}
}
