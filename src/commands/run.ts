import {parseArgs} from 'node:util'
import {speechOf} from '../messages/speech-of.js'
import {listed} from '../model/listed.js'
import {message} from '../model/message.js'
import {messageLanguages} from '../model/message-language.js'
import {nearest} from '../model/nearest.js'
import {oneOf} from '../model/one-of.js'
import {saidOf} from '../model/said-error.js'
import type {Command} from './command.js'
import {commands} from './commands.js'
import {optionFault} from './option-fault.js'
import {spoken} from './spoken.js'
import type {Terminal} from './terminal.js'
import {isUsageError, usageError} from './usage-error.js'
import {version} from './version.js'

/** Runs one command line; the answer is the exit code: 0 fine, 1 the content, 2 the usage, 3 the environment, 70 a bug. */
export async function run(argv: readonly string[], console: Omit<Terminal, 'speech'>): Promise<number> {
  const {language, unknown, rest} = spoken(argv, console.env)
  const terminal = {...console, speech: await speechOf(language)}
  try {
    if (unknown !== null)
      throw usageError(message`Unexpected --lang \`${unknown}\`, expected ${oneOf(messageLanguages)}`)
    return await dispatch(rest, terminal)
  } catch (error) {
    const {words} = terminal.speech
    if (isUsageError(error)) {
      terminal.err.write(`offprint: ${words(error.said)}\n${words(message`Try \`offprint --help\`.`)}\n`)
      return 2
    }
    // Or what the system answered where nothing better could be said about it.
    if (error instanceof Error && (error.name === 'EnvironmentError' || 'syscall' in error)) {
      terminal.err.write(`offprint: ${words(saidOf(error))}\n`)
      return 3
    }
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error)
    terminal.err.write(
      `offprint: ${words(message`This is a bug in Offprint. Please report it, with these lines:`)}\n${trace}\n`
    )
    return 70
  }
}

async function dispatch(argv: readonly string[], terminal: Terminal): Promise<number> {
  const [name = '--help', ...rest] = argv
  if (name === '--version' || name === '-v') return say(terminal, version())
  if (name === '--help' || name === '-h' || name === 'help') {
    return say(terminal, (await general[terminal.speech.language]()).help)
  }
  if (!isCommand(name)) {
    const near = nearest(name, Object.keys(commands))[0]
    throw usageError(
      message`Unexpected command \`${name}\`, expected ${near ? `\`${near}\`` : message`one of ${listed(Object.keys(commands))}`}`
    )
  }
  const {load, help} = commands[name]
  const tell = async () => say(terminal, (await help[terminal.speech.language]()).help)
  // Asked for as usual, help does not wait for the command to be loaded.
  if (rest[0] === '--help' || rest[0] === '-h') return tell()
  const {command}: {readonly command: Command} = await load()
  const {values, positionals} = parse(rest, command.options)
  if (values.help) return tell()
  return command.run(values, positionals, terminal)
}

const general = {en: () => import('./help/en/general.js'), zh: () => import('./help/zh/general.js')}

function isCommand(name: string): name is keyof typeof commands {
  return Object.hasOwn(commands, name)
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
    throw usageError(optionFault(error.message, Object.keys(options)))
  }
}

function say(terminal: Terminal, text: string): number {
  terminal.out.write(`${text}\n`)
  return 0
}
