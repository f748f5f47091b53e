import type {Diagnostic} from '../../../model/diagnostic.js'
import {message} from '../../../model/message.js'
import type {Speech} from '../../../model/speech.js'
import {findingOf} from '../finding.js'
import {formatDiagnostics} from '../format-diagnostics.js'
import {orderFindings} from '../order-findings.js'
import {annotations} from './annotations.js'
import {stepSummary} from './step-summary.js'
import {uninterpreted} from './uninterpreted.js'

type Environment = Readonly<Record<string, string | undefined>>

type Options = {
  /** Of the site below the repository: `''`, or such as `reading/`. */
  readonly folder: string
  readonly env: Environment
  /** Bytes that the summary may have. */
  readonly room: number
  /** How many more there are that editors silenced. */
  readonly silenced?: number
  readonly speech: Speech
}

/** Findings for GitHub Actions: what goes into the log, and what onto the page of the run. */
export function formatGithub(
  diagnostics: readonly Diagnostic[],
  {folder, env, room, silenced = 0, speech}: Options
): {readonly log: string; readonly summary: string} {
  const findings = orderFindings(diagnostics).map(diagnostic => findingOf(diagnostic, speech))
  const text =
    formatDiagnostics(diagnostics, {speech, silenced, foldsFiles: true}) || `${speech.words(message`Nothing found.`)}\n`
  const addressOf = (file: string, line: number | null) => address(env, folder + file, line)
  return {
    log: uninterpreted(text) + annotations(findings, folder, speech),
    summary: stepSummary(findings, {room, addressOf, speech})
  }
}

/** Where GitHub shows a line; a Markdown file only in plain text. */
function address(env: Environment, path: string, line: number | null): string | null {
  const {GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: commit} = env
  if (!server || !repository || !commit || path.startsWith('dist/')) return null
  const plain = path.split('/').map(encodeURIComponent).join('/')
  return `${server}/${repository}/blob/${commit}/${plain}?plain=1${line === null ? '' : `#L${line}`}`
}
