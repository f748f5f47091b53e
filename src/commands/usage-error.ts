import type {Message} from '../model/message.js'
import {type SaidError, saidError} from '../model/said-error.js'

/** The command line is at fault; the cli prints what is said and exits with 2. */
export function usageError(said: Message): Error {
  return Object.assign(saidError(said), {name: 'UsageError'})
}

export function isUsageError(error: unknown): error is SaidError {
  return error instanceof Error && error.name === 'UsageError'
}
