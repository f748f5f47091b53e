import type {Message} from './message.js'

/** A message in words. @param textOf The text of the language for the English one; its blanks may be in another order. */
export function inWords({text, values}: Message, textOf: (english: string) => string = english => english): string {
  return textOf(text).replace(/\{(\d+)\}/g, (blank, number: string) => {
    const value = values[Number(number) - 1]
    return value === undefined ? blank : typeof value === 'object' ? inWords(value, textOf) : String(value)
  })
}
