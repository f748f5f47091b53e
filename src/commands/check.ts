import {blocking} from '../build/blocking.js'
import {findingsOf} from '../build/findings-of.js'
import {pathsOf} from '../build/paths.js'
import {createSourceLines} from '../build/source-lines.js'
import {orderFindings} from '../io/report/order-findings.js'
import {message} from '../model/message.js'
import {rules} from '../model/rules.js'
import {buildOptions, sharedOptions} from './build-options.js'
import type {Command} from './command.js'
import {externalOptions} from './external-options.js'
import {findingOptions, readFindingOptions} from './findings/finding-options.js'
import {holdBack} from './findings/hold-back.js'
import {tellFindings} from './findings/tell-findings.js'
import {createReporter} from './report.js'
import {usageError} from './usage-error.js'
import {wantsExternal} from './wants-external.js'

export const command: Command = {
  options: {
    ...sharedOptions,
    ...findingOptions,
    ...externalOptions,
    fix: {type: 'boolean'},
    diff: {type: 'boolean'},
    yes: {type: 'boolean', short: 'y'}
  },
  run: async (values, positionals, terminal) => {
    const {words} = terminal.speech
    const options = buildOptions(values, positionals)
    const wanted = readFindingOptions(values)
    const external = wantsExternal(values)
    if (external) await (await import('./external.js')).askExternal(options, values, terminal)
    const [diff, fix] = [values.diff === true, values.fix === true]
    if (values.yes === true && !fix) throw usageError(message`Unexpected --yes, expected it behind --fix`)
    if (fix || diff) {
      const {fixContent} = await import('./fix-content.js')
      await fixContent(options, {diff, yes: values.yes === true}, terminal)
      if (diff) return 0
    }
    const sources = createSourceLines(pathsOf(options))
    const listener = terminal.err.isTTY ? createReporter(terminal).listener : null
    const {diagnostics: told, silenced} = await findingsOf(options, listener, external)
    const diagnostics = orderFindings(told)
    const found =
      wanted.baseline === null
        ? {fresh: diagnostics, known: [], stale: [], notices: []}
        : holdBack(diagnostics, wanted.baseline, sources, wanted.updateBaseline)
    await tellFindings({found, silenced, options: wanted, root: options.root, sources, terminal})
    for (const notice of found.notices) terminal.err.write(`offprint: ${words(notice)}\n`)
    const warnings = found.fresh.filter(({ruleId, inDraft}) => !inDraft && rules[ruleId].severity === 'warning').length
    if (warnings > wanted.maxWarnings) {
      const most = message`Unexpected ${warnings} warnings, expected at most ${wanted.maxWarnings}`
      terminal.err.write(`offprint: ${words(most)}\n`)
    }
    return blocking(found.fresh, options) || warnings > wanted.maxWarnings ? 1 : 0
  }
}
