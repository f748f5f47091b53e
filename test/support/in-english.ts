import {inWords} from '../../src/model/in-words.js'
import type {Message} from '../../src/model/message.js'

/** Some data of the program with every message in it, however deep, put into English words. */
export type InEnglish<T> = T extends Message
  ? string
  : T extends (...args: never) => unknown
    ? T
    : T extends object
      ? {[Key in keyof T]: InEnglish<T[Key]>}
      : T

export function inEnglish<T>(value: T): InEnglish<T> {
  return worded(value) as InEnglish<T>
}

function worded(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (isMessage(value)) return inWords(value)
  if (Array.isArray(value)) return value.map(worded)
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, worded(item)]))
}

function isMessage(value: object): value is Message {
  return 'text' in value && 'values' in value && Object.keys(value).length === 2
}
