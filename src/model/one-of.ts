import {type MessageValue, message} from './message.js'

/** Some things of which one is meant, as a language joins them: `` `a` or `b` ``. */
export function oneOf(values: readonly MessageValue[]): MessageValue {
  const [first = '', ...others] = values
  return others.reduce((before: MessageValue, value): MessageValue => message`${before} or ${value}`, first)
}
