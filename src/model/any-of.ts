import {listed} from './listed.js'
import {type MessageValue, message} from './message.js'

/** Some things of which one is meant: a, b or c. */
export function anyOf(values: readonly MessageValue[]): MessageValue {
  const last = values.at(-1) ?? ''
  const before = values.slice(0, -1)
  return before.length === 0 ? last : message`${listed(before)} or ${last}`
}
