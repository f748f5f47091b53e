import {runDev} from '../build/dev/run-dev.js'
import {formatDiagnostics} from '../io/report/format-diagnostics.js'
import {message} from '../model/message.js'
import {buildOptions} from './build-options.js'
import type {Command} from './command.js'
import {portOption} from './port-option.js'
import {stopped} from './stopped.js'
import {wantsColour} from './terminal.js'

export const command: Command = {
  options: {
    root: {type: 'string'},
    base: {type: 'string'},
    port: {type: 'string', default: '4000'},
    host: {type: 'string', default: '127.0.0.1'},
    drafts: {type: 'boolean'},
    'no-drafts': {type: 'boolean'}
  },
  run: async (values, positionals, {out, err, env, speech}) => {
    const {words} = speech
    const port = portOption(values)
    const options = {
      ...buildOptions({...values, drafts: values['no-drafts'] !== true}, positionals),
      port,
      host: String(values.host)
    }
    let reported = ''
    const dev = await runDev(options, speech, {
      looked({diagnostics, silenced, milliseconds}) {
        const found = formatDiagnostics(diagnostics, {
          speech,
          silenced,
          foldsFiles: true,
          colour: wantsColour(err, env)
        })
        const time = Object.values(milliseconds).reduce((sum, each) => sum + each, 0)
        // What was said already is not said again.
        if (found !== reported) err.write(found || `${words(message`No findings any more.`)}\n`)
        reported = found
        out.write(`${words(message`Read in ${time} ms`)}\n`)
      },
      failed: reason => void err.write(`offprint: ${words(reason)}\n`)
    })
    if (port !== 0 && dev.port !== port)
      err.write(`offprint: ${words(message`port ${port} is busy, taking ${dev.port}`)}\n`)
    out.write(`${words(message`Showing ${dev.url}  (Ctrl-C stops it)`)}\n`)
    await stopped()
    await dev.close()
    return 0
  }
}
