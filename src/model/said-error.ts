import {inWords} from './in-words.js'
import {type Message, message} from './message.js'

/** An error that can be put into the words of any language; its own `message` is English, for whoever debugs. */
export type SaidError = Error & {readonly said: Message}

export function saidError(said: Message, cause?: unknown): SaidError {
  return Object.assign(new Error(inWords(said), cause === undefined ? {} : {cause}), {said})
}

/** What an error says; one that is not ours speaks for itself. */
export function saidOf(error: unknown): Message {
  if (error instanceof Error && 'said' in error) return error.said as Message
  return message`${error instanceof Error ? error.message : String(error)}`
}
