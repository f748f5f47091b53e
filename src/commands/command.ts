import type {ParseArgsConfig} from 'node:util'
import type {Terminal} from './terminal.js'

/** One command of the terminal: what it accepts, and what it does; the answer is the exit code. */
export type Command = {
  readonly options: NonNullable<ParseArgsConfig['options']>
  readonly run: (values: OptionValues, positionals: readonly string[], terminal: Terminal) => Promise<number>
}
export type OptionValues = Readonly<Record<string, unknown>>
