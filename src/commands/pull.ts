import {blocking} from '../build/blocking.js'
import {pathsOf} from '../build/paths.js'
import {readContent} from '../build/read-content.js'
import {openStore} from '../io/store.js'
import {message} from '../model/message.js'
import {rules} from '../model/rules.js'
import {formatPull} from '../pull/format-pull.js'
import {pull} from '../pull/pull.js'
import {selectIssues} from '../pull/select-issues.js'
import {silence} from '../site/silence.js'
import {defaultNet} from '../web/default-net.js'
import type {Command} from './command.js'
import {proxyNotice} from './proxy-notice.js'
import {createReporter} from './report.js'
import {usageError} from './usage-error.js'
import {version} from './version.js'

/** Fetches remote figures into the content folder. Drafts are among the issues: they will be published some day. */
export const command: Command = {
  options: {
    root: {type: 'string', default: '.'},
    again: {type: 'boolean'},
    'allow-local': {type: 'boolean'},
    strict: {type: 'boolean'},
    quiet: {type: 'boolean', short: 'q'}
  },
  run: async (values, names, terminal) => {
    const options = {root: String(values.root), drafts: true, strict: values.strict === true}
    const paths = pathsOf(options)
    const content = await readContent(paths, options, openStore(paths.cache))
    const {chosen, unknown} = selectIssues(content.issues, names, {root: paths.root, here: process.cwd()})
    if (unknown.length > 0) {
      throw usageError(
        message`Unexpected issue \`${String(unknown[0])}\`, expected the number or the file of one that can be read`
      )
    }
    const quiet = values.quiet === true
    if (!quiet) proxyNotice(terminal)
    const reporter = createReporter(terminal, quiet)
    const net = defaultNet(version(), values['allow-local'] === true)
    const again = values.again === true
    // Of an issue that has no number, no figure could be asked for.
    const unread = content.diagnostics.filter(
      ({file, ruleId}) =>
        names.length === 0 && rules[ruleId].severity === 'error' && !content.issues.some(issue => issue.file === file)
    )
    const all = names.length === 0 && unread.length === 0
    const report = await pull({root: paths.root, issues: chosen, all, again}, net, reporter.listener)
    const {kept: diagnostics, silenced} = silence([...unread, ...report.diagnostics], content.silencers)
    reporter.findings(diagnostics, silenced.length)
    if (!quiet) terminal.out.write(`${terminal.speech.words(formatPull(report))}\n`)
    if (blocking(diagnostics, options)) return 1
    return report.unreachable > 0 ? 3 : 0
  }
}
