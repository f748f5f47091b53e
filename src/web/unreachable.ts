import type {Message} from '../model/message.js'
import type {Unreachable} from './answer.js'

export function unreachable(reason: Message, more: Partial<Omit<Unreachable, 'kind' | 'reason'>> = {}): Unreachable {
  return {kind: 'unreachable', reason, pause: 0, status: null, met: false, nameless: false, ...more}
}
