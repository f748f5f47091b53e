import {type Message, message} from '../model/message.js'
import type {Text} from '../web/read-text.js'

/** Why a service told nothing. That nobody knows its host says more of the network here than of the service. */
export function whyUntold(service: string, found: Exclude<Text, {readonly kind: 'text'}>): Message {
  if (found.kind === 'missing') return message`${service} does not know it`
  if (found.way === 'nameless') return message`the host of ${service} cannot be found; is there a network?`
  if (found.way === 'silent') return message`${service} was not reached: ${found.reason}`
  return message`${service}: ${found.reason}`
}
