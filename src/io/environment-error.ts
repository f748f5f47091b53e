import type {Message} from '../model/message.js'
import {saidError} from '../model/said-error.js'

/**
 * An expected failure of what surrounds the program (disk, permission, a folder that is not ours), not of the content.
 * The cli knows it by its name: it prints what is said alone and exits with 3.
 */
export function environmentError(said: Message, cause?: unknown): Error {
  return Object.assign(saidError(said, cause), {name: 'EnvironmentError'})
}
