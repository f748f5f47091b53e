import {anyOf} from '../../model/any-of.js'
import type {Fix} from '../../model/diagnostic.js'
import {type Message, message} from '../../model/message.js'
import type {Reader} from './fields.js'
import type {Say} from './findings.js'
import {isEmpty, kindName, type YamlNode} from './node.js'

/** Text as written, without blanks around it; a number or `true` is text too where text is expected. */
export const text: Reader<string> = (node, say) => {
  if (node.kind !== 'scalar') return refuse(node, say, message`text`)
  return node.text.trim() || null
}

export const flag: Reader<boolean> = (node, say) => {
  if (isEmpty(node)) return null
  if (node.kind === 'scalar' && typeof node.value === 'boolean') return node.value
  return refuse(node, say, message`\`true\` or \`false\``, {expected: ['true', 'false']})
}

/** A whole number from `least` to `most`. */
export function whole(least: number, most: number): Reader<number> {
  return (node, say) => {
    if (isEmpty(node)) return null
    const digits = node.kind === 'scalar' && /^[\d０-９]{1,9}$/.test(node.text) ? node.text.normalize('NFKC') : ''
    const isMeant = digits !== '' && Number(digits) >= least && Number(digits) <= most
    if (isMeant && node.kind === 'scalar' && digits === node.text) return Number(digits)
    const fix = isMeant ? {expected: [digits], fix: {place: node.place, text: digits}} : {}
    return refuse(node, say, message`a whole number from ${least} to ${most}`, fix)
  }
}

/** One of a few words, upper and lower case alike; `words` has what each of them means. */
export function oneOf<T extends string>(words: Readonly<Record<string, T>>): Reader<T> {
  const meanings = new Map(Object.entries(words))
  return (node, say) => {
    if (isEmpty(node)) return null
    const meaning = node.kind === 'scalar' ? meanings.get(node.text.trim().toLowerCase()) : undefined
    if (meaning) return meaning
    const expected = [...new Set(meanings.values())]
    return refuse(node, say, message`${anyOf(expected.map(word => `\`${word}\``))}`, {expected})
  }
}

/** A list; what is no good in it is reported and left out. */
export function listOf<T>(read: Reader<T>, what: Message): Reader<readonly T[]> {
  return (node, say) => {
    if (isEmpty(node)) return null
    if (node.kind !== 'list') return refuse(node, say, message`a list of ${what}`)
    return node.items.flatMap(item => {
      if (isEmpty(item)) say('invalid-value', item.place, {reason: message`Unexpected empty item, expected ${what}`})
      const value = read(item, say)
      return value === null ? [] : [value]
    })
  }
}

/** A list of at least one value, each larger than the one before; wrong in one, it is wrong as a whole. */
export function ascending<T extends number | string>(read: Reader<T>, what: Message): Reader<readonly T[]> {
  const readList = listOf(read, what)
  return (node, say) => {
    const found = readList(node, say)
    if (!found || (node.kind === 'list' && found.length < node.items.length)) return null
    if (found.length === 0) return refuse(node, say, message`at least one of the ${what}`)
    const sorted = [...new Set(found)].sort((a, b) => (a < b ? -1 : 1))
    if (sorted.join() === found.join()) return found
    return refuse(node, say, message`${what}, each once and the smallest first`, {expected: [`[${sorted.join(', ')}]`]})
  }
}

/** Text that `parse` understands. */
export function parsed<T>(parse: (written: string) => T | null, expected: Message): Reader<T> {
  return (node, say) => {
    if (isEmpty(node)) return null
    const value = node.kind === 'scalar' ? parse(node.text.trim()) : null
    return value === null ? refuse(node, say, expected) : value
  }
}

/** Reports that `node` is not what was expected. */
export function refuse(
  node: YamlNode,
  say: Say,
  wanted: Message,
  more: {readonly expected?: readonly string[]; readonly fix?: Fix} = {}
): null {
  const found = node.kind === 'scalar' ? `\`${node.text}\`` : kindName(node)
  const actual = node.kind === 'scalar' ? {actual: node.text} : {}
  say('invalid-value', node.place, {
    reason: message`Unexpected ${found}, expected ${wanted}`,
    ...actual,
    ...more
  })
  return null
}
