import {message} from '../model/message.js'
import type {OptionValues} from './command.js'
import {usageError} from './usage-error.js'

export function portOption({port: written}: OptionValues): number {
  const port = Number(written)
  if (written === '' || !Number.isInteger(port) || port < 0 || port > 65_535) {
    throw usageError(message`Unexpected --port \`${String(written)}\`, expected a number from 0 to 65535`)
  }
  return port
}
