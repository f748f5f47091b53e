import {LineCounter, parseDocument} from 'yaml'
import type {Place} from '../model/diagnostic.js'
import {explainYamlError} from './yaml-errors.js'
import type {Say} from './yaml-findings.js'
import {emptyYamlNode, toYamlNode, type YamlNode} from './yaml-node.js'

/** In UTF-16 units. More is neither front matter nor settings; it bounds what hostile input can cost. */
export const yamlLimit = 16_384

/**
 * Reads one YAML 1.2 document and reports all its syntax errors, one a line.
 * What cannot be read is empty; the rest stands, so that its own findings come in the same run.
 */
export function readYaml(source: string, say: Say): YamlNode {
  const top: Place = {start: {line: 1, column: 1}, end: {line: 1, column: 1}}
  if (source.length > yamlLimit) {
    say('syntax', top, {reason: `Unexpected block of ${source.length} characters, expected at most ${yamlLimit}`})
    return emptyYamlNode(top)
  }
  const lines = new LineCounter()
  const point = (offset: number) => {
    const {line, col} = lines.linePos(offset)
    return {line, column: col}
  }
  const placeOf = (start: number, end: number) => ({start: point(start), end: point(end)})
  const options = {version: '1.2', schema: 'core', prettyErrors: false, uniqueKeys: false, lineCounter: lines} as const
  const document = parseDocument(source, options)
  const stumbled = new Set<number>()
  for (const error of document.errors) {
    // One slip makes the library stumble several times; what follows on the same line is no news.
    const {line} = point(error.pos[0])
    if (stumbled.has(line)) continue
    stumbled.add(line)
    const {start, end, ...finding} = explainYamlError(error, source)
    say('syntax', placeOf(start, end), finding)
  }
  return document.contents ? toYamlNode(document.contents, placeOf, say) : emptyYamlNode(top)
}
