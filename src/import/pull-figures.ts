import {figuresOf} from '../build/figures-of.js'
import {pathsOf} from '../build/paths.js'
import {readContent} from '../build/read-content.js'
import type {Listener} from '../build/watch.js'
import {openStore} from '../io/store.js'
import type {Diagnostic} from '../model/diagnostic.js'
import type {Issue, SourcePath} from '../model/issue.js'
import {type Message, message} from '../model/message.js'
import {formatPull} from '../pull/format-pull.js'
import {pull} from '../pull/pull.js'
import type {Net} from '../web/net.js'
import type {Outcome} from './outcome.js'

type Pulled = {
  readonly diagnostics: readonly Diagnostic[]
  /** Some figures were not reached. */
  readonly offline: boolean
  readonly says: readonly Message[]
}

/**
 * Fetches the remote figures of what was imported, now or before, as `pull` does: the issue keeps their addresses, and the
 * lock file says where each lies. So an issue is the same whether its figures came along or come later.
 */
export async function pullFigures(
  {root, outcomes, net, wanted}: PullOptions,
  listener: Listener | null
): Promise<Pulled> {
  const fresh = outcomes.flatMap(({result}) =>
    result.kind === 'written' || result.kind === 'again' ? [result.issue] : []
  )
  if (!wanted) return {...nothing, says: later(fresh.flatMap(remoteFigures).length)}
  const files = new Set(outcomes.flatMap(({result}) => (result.kind === 'known' ? [result.file] : [])))
  const issues = [...fresh, ...(await standing(root, files))]
  if (!issues.some(issue => remoteFigures(issue).length > 0)) return nothing
  const report = await pull({root, issues}, net, listener)
  const offline = report.unreachable > 0
  return {diagnostics: report.diagnostics, offline, says: [formatPull(report), ...(offline ? [rest] : [])]}
}

type PullOptions = {
  readonly root: string
  readonly outcomes: readonly Outcome[]
  readonly net: Net
  readonly wanted: boolean
}

const nothing: Pulled = {diagnostics: [], offline: false, says: []}

const rest = message`         run \`offprint pull\` for the rest when the web is there`

function later(count: number): Pulled['says'] {
  if (count === 0) return nothing.says
  return [message`figures  ${count} left on the web; \`offprint pull\` fetches them`]
}

function remoteFigures(issue: Issue) {
  return figuresOf(issue).filter(({source}) => /^(https?:)?\/\//i.test(source))
}

/** What a run that was killed had imported may lack its figures. */
async function standing(root: string, files: ReadonlySet<SourcePath>): Promise<readonly Issue[]> {
  if (files.size === 0) return []
  const paths = pathsOf({root})
  const {issues} = await readContent(paths, {root, drafts: true}, openStore(paths.cache))
  return issues.filter(({file}) => files.has(file))
}
