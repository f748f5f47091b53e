import {type MessageValue, message} from '../../../model/message.js'
import type {FieldChange} from '../../../model/site-diff.js'
import {shortened} from '../shortened.js'
import {diffWords} from './diff-words.js'

const longest = 120

/** `+Parsing -NLP` of a list that was added to, `A → B` of one value. */
export function tellChange({from, to}: FieldChange): MessageValue {
  if (from.length === 0 && to.length === 0) return diffWords.differs
  const added = to.filter(value => !from.includes(value))
  const removed = from.filter(value => !to.includes(value))
  if (from.length > 1 || to.length > 1 || (from.length === 0) !== (to.length === 0)) {
    const parts = [...removed.map(value => `-${cut(value)}`), ...added.map(value => `+${cut(value)}`)]
    // The same values in another order, or more often.
    return parts.length > 0 ? parts.join(' ') : diffWords.differs
  }
  return message`${cut(from.join(' ')) || diffWords.none} → ${cut(to.join(' ')) || diffWords.none}`
}

function cut(value: string): string {
  const characters = [...shortened(value)]
  return characters.length > longest ? `${characters.slice(0, longest).join('')}…` : characters.join('')
}
