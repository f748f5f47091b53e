import {type Message, message} from '../../model/message.js'
import {saidOf} from '../../model/said-error.js'
import type {Speech} from '../../model/speech.js'
import {systemError} from '../system-error.js'
import {type Answer, text} from './answer.js'

/** What a browser is shown where no answer could be made; a bug asks to be reported, as on a terminal. */
export function faultAnswer(action: Message, cause: unknown, {words}: Speech): Answer {
  const error = systemError(action, cause)
  if (error.name === 'EnvironmentError') return text(500, words(saidOf(error)))
  return text(
    500,
    `${words(message`This is a bug in Offprint. Please report it, with these lines:`)}\n${error.stack ?? error.message}`
  )
}
