import {isAlias, isMap, isScalar, isSeq, type ParsedNode} from 'yaml'
import type {Place} from '../../model/diagnostic.js'
import {type Message, message} from '../../model/message.js'
import type {Say} from './findings.js'

/** YAML as read, with the place of everything. `text` is a scalar as written, without its quotes. */
export type YamlNode = {readonly place: Place} & (
  | {readonly kind: 'scalar'; readonly text: string; readonly value: unknown}
  | {readonly kind: 'list'; readonly items: readonly YamlNode[]}
  | {readonly kind: 'map'; readonly pairs: readonly YamlPair[]}
)
/** `place` is that of the key. */
export type YamlPair = {readonly key: string; readonly place: Place; readonly value: YamlNode}

/** From UTF-16 offsets in the source. */
export type PlaceOf = (start: number, end: number) => Place

const depthLimit = 8

/**
 * Turns a node of the YAML library into plain data. Tags, aliases and keys that are no words are findings and
 * read as empty: nothing is constructed, nothing multiplies.
 */
export function toYamlNode(node: ParsedNode, placeOf: PlaceOf, say: Say, depth = 0): YamlNode {
  const place = placeOf(node.range[0], node.range[1])
  const refuse = (reason: Message, expected?: string): YamlNode => {
    say('syntax', place, {reason, ...(expected && {expected: [expected]})})
    return emptyYamlNode(place)
  }
  if (isAlias(node)) {
    const quoted = JSON.stringify(`*${node.source}`)
    return refuse(message`Unexpected \`*\` at the beginning of a value, expected quotes around the value`, quoted)
  }
  if (node.tag) {
    return refuse(message`Unexpected tag \`${node.tag.replace('tag:yaml.org,2002:', '!!')}\`, expected a plain value`)
  }
  if (depth > depthLimit) return refuse(message`Unexpected nesting, expected at most ${depthLimit} levels`)
  if (isSeq(node)) {
    return {kind: 'list', items: node.items.map(item => toYamlNode(item, placeOf, say, depth + 1)), place}
  }
  if (isMap(node)) return {kind: 'map', pairs: pairsOf(node.items, placeOf, say, depth + 1), place}
  return {kind: 'scalar', text: node.source, value: node.value, place}
}

/** What it is, in words. */
export function kindName({kind}: YamlNode): Message {
  return kind === 'scalar' ? message`text` : kind === 'list' ? message`list` : message`map`
}

export function emptyYamlNode(place: Place): YamlNode {
  return {kind: 'scalar', text: '', value: null, place}
}

export function isEmpty(node: YamlNode): boolean {
  return node.kind === 'scalar' && node.text.trim() === ''
}

type ParsedPair = {readonly key: ParsedNode; readonly value: ParsedNode | null}

function pairsOf(items: readonly ParsedPair[], placeOf: PlaceOf, say: Say, depth: number): readonly YamlPair[] {
  return items.flatMap(item => {
    const place = placeOf(item.key.range[0], item.key.range[1])
    if (!isScalar(item.key)) {
      say('syntax', place, {reason: message`Unexpected list, map or alias as a key, expected a word`})
      return []
    }
    const value = item.value ? toYamlNode(item.value, placeOf, say, depth) : emptyYamlNode(place)
    return [{key: item.key.source, place, value}]
  })
}
