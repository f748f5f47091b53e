import {blocking} from '../build/blocking.js'
import {check} from '../build/check.js'
import {formatDiagnostics} from '../io/report/format-diagnostics.js'
import {rules} from '../model/rules.js'
import {buildOptions, sharedOptions} from './build-options.js'
import type {Command} from './command.js'
import {wantsColour} from './terminal.js'
import {usageError} from './usage-error.js'

export const command: Command = {
  options: {...sharedOptions, format: {type: 'string', default: 'text'}},
  run: async (values, positionals, {out, env}) => {
    const options = buildOptions(values, positionals)
    const {format} = values
    if (format !== 'text' && format !== 'json') {
      throw usageError(`Unexpected --format \`${format}\`, expected text or json`)
    }
    const diagnostics = await check(options)
    if (format === 'json') {
      const rows = diagnostics.map(diagnostic => ({...rules[diagnostic.ruleId], ...diagnostic}))
      out.write(`${JSON.stringify(rows, null, 2)}\n`)
    } else {
      out.write(formatDiagnostics(diagnostics, {colour: wantsColour(out, env)}) || 'Nothing found.\n')
    }
    return blocking(diagnostics, options) ? 1 : 0
  }
}
