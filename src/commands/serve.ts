import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {pathsOf} from '../build/paths.js'
import {readContent} from '../build/read-content.js'
import {environmentError} from '../io/environment-error.js'
import {serve} from '../io/server.js'
import {openStore} from '../io/store.js'
import {buildOptions} from './build-options.js'
import type {Command} from './command.js'
import {usageError} from './usage-error.js'

export const command: Command = {
  options: {
    root: {type: 'string'},
    out: {type: 'string'},
    base: {type: 'string'},
    port: {type: 'string', default: '4000'}
  },
  run: async (values, positionals, {out}) => {
    const options = buildOptions(values, positionals)
    const paths = pathsOf(options)
    const port = Number(values.port)
    if (!Number.isInteger(port) || port < 0 || port > 65_535) {
      throw usageError(`Unexpected --port \`${values.port}\`, expected a number from 0 to 65535`)
    }
    if (!existsSync(join(paths.out, 'index.html'))) {
      throw environmentError(`No site in ${paths.out}; run \`offprint build\` first`)
    }
    const {settings} = await readContent(paths, options, openStore(paths.cache))
    const {url, close} = await serve({root: paths.out, base: settings.base, port})
    out.write(`Serving ${paths.out} at ${url}  (Ctrl-C stops it)\n`)
    await stopped()
    await close()
    return 0
  }
}

function stopped(): Promise<void> {
  return new Promise(resolve => {
    process.once('SIGINT', resolve)
    process.once('SIGTERM', resolve)
  })
}
