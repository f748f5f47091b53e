import {message} from '../../model/message.js'
import type {Speech} from '../../model/speech.js'
import {type Answer, text} from './answer.js'

/** The answer to a request that would do more than look; `null` to one that looks. */
export function refuseMethod(method: string | undefined, {words}: Speech): Answer | null {
  if (method === 'GET' || method === 'HEAD') return null
  return text(405, words(message`Only GET and HEAD are answered.`), {Allow: 'GET, HEAD'})
}
