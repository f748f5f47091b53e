import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {pathsOf} from '../build/paths.js'
import {readContent} from '../build/read-content.js'
import {environmentError} from '../io/environment-error.js'
import {serve} from '../io/server.js'
import {openStore} from '../io/store.js'
import {message} from '../model/message.js'
import {buildOptions} from './build-options.js'
import type {Command} from './command.js'
import {portOption} from './port-option.js'
import {stopped} from './stopped.js'

export const command: Command = {
  options: {
    root: {type: 'string'},
    out: {type: 'string'},
    base: {type: 'string'},
    port: {type: 'string', default: '4000'}
  },
  run: async (values, positionals, {out, speech}) => {
    const options = buildOptions(values, positionals)
    const paths = pathsOf(options)
    const port = portOption(values)
    if (!existsSync(join(paths.out, 'index.html'))) {
      throw environmentError(message`No site in ${paths.out}; run \`offprint build\` first`)
    }
    const {settings} = await readContent(paths, options, openStore(paths.cache))
    const {url, close} = await serve({root: paths.out, base: settings.base, port, speech})
    out.write(`${speech.words(message`Serving ${paths.out} at ${url}  (Ctrl-C stops it)`)}\n`)
    await stopped()
    await close()
    return 0
  }
}
