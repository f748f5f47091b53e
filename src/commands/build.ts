import {blocking} from '../build/blocking.js'
import {build} from '../build/build.js'
import {buildOptions, sharedOptions} from './build-options.js'
import type {Command} from './command.js'
import {createReporter} from './report.js'

export const command: Command = {
  options: {...sharedOptions, out: {type: 'string'}, quiet: {type: 'boolean', short: 'q'}},
  run: async (values, positionals, terminal) => {
    const options = buildOptions(values, positionals)
    const quiet = values.quiet === true
    const reporter = createReporter(terminal, quiet)
    const report = await build(options, reporter.listener)
    reporter.findings(report.diagnostics)
    if (!quiet) reporter.summary(report)
    return blocking(report.diagnostics, options) ? 1 : 0
  }
}
