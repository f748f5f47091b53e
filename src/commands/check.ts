import {blocking} from '../build/blocking.js'
import {check} from '../build/build.js'
import {rules} from '../model/rules.js'
import {buildOptions, sharedOptions} from './build-options.js'
import {report} from './report.js'
import type {Command} from './run.js'
import {usageError} from './usage-error.js'

export const command: Command = {
  options: {...sharedOptions, format: {type: 'string', default: 'text'}},
  run: async (values, positionals, terminal) => {
    const options = buildOptions(values, positionals)
    const {format} = values
    if (format !== 'text' && format !== 'json')
      throw usageError(`Unexpected --format \`${format}\`, expected text or json`)
    const diagnostics = await check(options)
    if (format === 'text') report(options, terminal, true).findings(diagnostics)
    else {
      const rows = diagnostics.map(diagnostic => ({...rules[diagnostic.ruleId], ...diagnostic}))
      terminal.out.write(`${JSON.stringify(rows, null, 2)}\n`)
    }
    return blocking(diagnostics, options) ? 1 : 0
  }
}
