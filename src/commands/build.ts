import {blocking} from '../build/blocking.js'
import {build} from '../build/build.js'
import {buildOptions, sharedOptions} from './build-options.js'
import {report} from './report.js'
import type {Command} from './run.js'

export const command: Command = {
  options: {...sharedOptions, out: {type: 'string'}, quiet: {type: 'boolean', short: 'q'}},
  run: async (values, positionals, terminal) => {
    const options = buildOptions(values, positionals)
    const {listener, findings, summary} = report(options, terminal, values.quiet === true)
    const result = await build(options, listener)
    findings(result.diagnostics)
    if (!values.quiet) summary(result)
    return blocking(result.diagnostics, options) ? 1 : 0
  }
}
