import {message} from '../model/message.js'
import type {OptionValues} from './command.js'
import {usageError} from './usage-error.js'

/** Whether the web is to be asked; the options that say how mean nothing without it. */
export function wantsExternal(values: OptionValues): boolean {
  if (values.external === true) return true
  const alone = ['again', 'allow-local'].find(option => values[option] === true)
  if (alone !== undefined) throw usageError(message`Unexpected --${alone} alone, expected --external with it`)
  return false
}
