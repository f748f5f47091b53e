import {type BuildOptions, pathsOf} from '../build/paths.js'
import {readContent} from '../build/read-content.js'
import {openStore} from '../io/store.js'
import {checkLinks} from '../links/check-links.js'
import {formatLinks} from '../links/format-links.js'
import type {SourcePath} from '../model/issue.js'
import {message} from '../model/message.js'
import {defaultNet} from '../web/default-net.js'
import type {Limits} from '../web/limits.js'
import type {OptionValues} from './command.js'
import {proxyNotice} from './proxy-notice.js'
import {createReporter} from './report.js'
import type {Terminal} from './terminal.js'
import {version} from './version.js'

/**
 * Asks the web which links live, of all issues or of some files, before `check` says what is known of them. All that it says goes to
 * standard error.
 */
export async function askExternal(
  options: BuildOptions,
  values: OptionValues,
  files: readonly SourcePath[] | null,
  terminal: Terminal
): Promise<void> {
  const paths = pathsOf(options)
  // Drafts are asked too: what only they name would else be forgotten.
  const content = await readContent(paths, {...options, drafts: true}, openStore(paths.cache))
  proxyNotice(terminal)
  const {incomplete} = content
  const issues = content.issues.filter(({file}) => files?.includes(file) ?? true)
  const all =
    files === null && incomplete.length === 0 && !content.diagnostics.some(({ruleId}) => ruleId.startsWith('file/'))
  const net = defaultNet(version(), values['allow-local'] === true, patience)
  const asked = {root: paths.root, issues, all, again: values.again === true}
  const report = await checkLinks(asked, net, createReporter(terminal).listener)
  const silent = report.asked > 0 && !report.reached
  const {words} = terminal.speech
  terminal.err.write(
    silent
      ? `offprint: ${words(message`No host answered, so nothing was noted; is there a network?`)}\n`
      : `${words(formatLinks(report))}\n`
  )
}

/** Many hosts, each of them asked little: a link is not worth the wait that a figure is. */
const patience: Partial<Limits> = {
  head: 15_000,
  attempts: 2,
  patience: 20_000,
  perHost: 1,
  strikes: 3,
  apart: {'*': 1000, 'export.arxiv.org': 3000, 'arxiv.org': 3000}
}
