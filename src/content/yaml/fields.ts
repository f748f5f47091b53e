import type {Place} from '../../model/diagnostic.js'
import {type Message, message} from '../../model/message.js'
import {nearest} from '../../model/nearest.js'
import type {Say} from './findings.js'
import {isEmpty, type YamlNode, type YamlPair} from './node.js'

/** Reads one value; `null` if it is empty, or is none of the expected, which is then reported. */
export type Reader<T> = (node: YamlNode, say: Say) => T | null

type Shape = Readonly<Record<string, Reader<unknown>>>

/** `null` where a key is absent, empty or wrong; `places`, from key to end of value, hold what is there and not empty. */
export type Fields<S extends Shape> = {
  readonly values: {readonly [Key in keyof S]: ReturnType<S[Key]>}
  readonly places: Readonly<Partial<Record<keyof S, Place>>>
}

/**
 * A reader of a map with these keys, some of which have other names.
 * Reports every unknown key with the nearest known ones, and every key given twice, under whatever names.
 */
export function fields<S extends Shape>(shape: S, otherNames: Readonly<Record<string, keyof S & string>> = {}) {
  const keyOf = new Map([...Object.keys(shape).map(key => [key, key] as const), ...Object.entries(otherNames)])
  return (node: YamlNode, say: Say): Fields<S> => {
    const values = new Map<string, unknown>(Object.keys(shape).map(key => [key, null]))
    const places = new Map<string, Place>()
    const firsts = new Map<string, Place>()
    for (const {key: name, place, value} of pairsOf(node, say)) {
      const key = keyOf.get(name) ?? keyOf.get(name.toLowerCase())
      const read = key && shape[key]
      const first = key && firsts.get(key)
      if (!key || !read) {
        say('unknown-key', place, unknownKey(name, nearest(name, [...keyOf.keys()]), Object.keys(shape)))
      } else if (first) {
        const related = {reason: message`First given here`, place: first}
        say('syntax', place, {reason: message`Unexpected second \`${name}\`, expected it once`, related})
      } else {
        firsts.set(key, place)
        values.set(key, read(value, say))
        if (!isEmpty(value)) places.set(key, {start: place.start, end: value.place.end})
      }
    }
    return {values: Object.fromEntries(values), places: Object.fromEntries(places)} as Fields<S>
  }
}

function pairsOf(node: YamlNode, say: Say): readonly YamlPair[] {
  if (node.kind === 'map') return node.pairs
  if (node.kind === 'list')
    say('invalid-value', node.place, {reason: message`Unexpected list, expected lines of \`key: value\``})
  else if (!isEmpty(node)) say('invalid-value', node.place, notAMap(node.text))
  return []
}

function notAMap(text: string): {reason: Message; actual: string} {
  const reason = text.includes('：')
    ? message`Unexpected text, expected lines of \`key: value\`, with \`: \` for \`：\``
    : message`Unexpected text, expected lines of \`key: value\``
  return {reason, actual: text}
}

function unknownKey(name: string, near: readonly string[], known: readonly string[]) {
  return {
    reason:
      near[0] === undefined
        ? message`Unexpected key \`${name}\`, expected a known one`
        : message`Unexpected key \`${name}\`, expected \`${near[0]}\``,
    actual: name,
    expected: near.length > 0 ? near : known
  }
}
