import {parseArgs} from 'node:util'
import {nearest} from '../content/nearest.js'
import type {Command} from './command.js'
import {help} from './help.js'
import type {Terminal} from './terminal.js'
import {isUsageError, usageError} from './usage-error.js'
import {version} from './version.js'

/** Each is loaded only when it is called, so that `--version` costs no more than starting Node.js. */
const commands: Readonly<Record<string, () => Promise<{command: Command}>>> = {
  build: () => import('./build.js'),
  cache: () => import('./cache.js'),
  check: () => import('./check.js'),
  dev: () => import('./dev.js'),
  inspect: () => import('./inspect.js'),
  pull: () => import('./pull.js'),
  serve: () => import('./serve.js')
}

/** Runs one command line; the answer is the exit code: 0 fine, 1 the content, 2 the usage, 3 the environment. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await dispatch(argv, terminal)
  } catch (error) {
    if (isUsageError(error)) {
      terminal.err.write(`offprint: ${error.message}\nTry \`offprint --help\`.\n`)
      return 2
    }
    if (error instanceof Error && error.name === 'EnvironmentError') {
      terminal.err.write(`offprint: ${error.message}\n`)
      return 3
    }
    // What the system answered where nothing better could be said about it.
    if (error instanceof Error && 'syscall' in error) {
      terminal.err.write(`offprint: ${error.message}\n`)
      return 3
    }
    throw error
  }
}

async function dispatch(argv: readonly string[], terminal: Terminal): Promise<number> {
  const [name = '--help', ...rest] = argv
  if (name === '--version' || name === '-v') return say(terminal, version())
  if (name === '--help' || name === '-h' || name === 'help') return say(terminal, help.general)
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!load) {
    const near = nearest(name, Object.keys(commands))[0]
    throw usageError(
      `Unexpected command \`${name}\`, expected ${near ? `\`${near}\`` : `one of ${Object.keys(commands).join(', ')}`}`
    )
  }
  const {command} = await load()
  const {values, positionals} = parse(rest, command.options)
  if (values.help) return say(terminal, help[name as keyof typeof help])
  return command.run(values, positionals, terminal)
}

function parse(args: readonly string[], options: Command['options']) {
  try {
    return parseArgs({
      args: [...args],
      options: {...options, help: {type: 'boolean', short: 'h'}},
      allowPositionals: true
    })
  } catch (error) {
    if (!(error instanceof Error)) throw error
    const [, unknown] = /^Unknown option '(-[^']+)'/.exec(error.message) ?? []
    // What else there is parseArgs explains well: "Option '--root <value>' argument missing".
    throw usageError(unknown === undefined ? error.message : unknownOption(unknown, Object.keys(options)))
  }
}

function unknownOption(written: string, options: readonly string[]): string {
  const near = nearest(written.replace(/^-+/, ''), options)[0]
  const all = options.map(option => `--${option}`).join(', ')
  return `Unexpected option \`${written}\`, expected ${near ? `\`--${near}\`` : `one of ${all}`}`
}

function say(terminal: Terminal, text: string): number {
  terminal.out.write(`${text}\n`)
  return 0
}
