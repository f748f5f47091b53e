import {type MessageValue, message} from './message.js'

/** Some things in a row, as a language separates them; of many, the first ones. */
export function listed(values: readonly MessageValue[], most = Number.POSITIVE_INFINITY): MessageValue {
  const [first = '', ...others] = values.slice(0, most)
  const all = others.reduce((before: MessageValue, value): MessageValue => message`${before}, ${value}`, first)
  return values.length > most ? message`${all} …` : all
}
