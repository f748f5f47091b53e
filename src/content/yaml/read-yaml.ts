import {LineCounter, parseDocument} from 'yaml'
import type {Place} from '../../model/diagnostic.js'
import {message} from '../../model/message.js'
import {explainYamlError, type YamlSlip} from './errors.js'
import type {Say} from './findings.js'
import {emptyYamlNode, toYamlNode, type YamlNode} from './node.js'

/** In UTF-16 units. More is neither front matter nor settings; it bounds what hostile input can cost. */
export const yamlLimit = 16_384
const roundLimit = 8

const top: Place = {start: {line: 1, column: 1}, end: {line: 1, column: 1}}

/**
 * Reads one YAML 1.2 document and reports all its syntax errors, one a line.
 *
 * A slip such as `title: Foo: bar` makes the lines below it part of its value. So what was plainly meant is put in
 * its place and the text is read again: the keys below are read, and their own findings come in the same run.
 */
export function readYaml(source: string, say: Say): YamlNode {
  if (source.length > yamlLimit) {
    say('syntax', top, {
      reason: message`Unexpected block of ${source.length} characters, expected at most ${yamlLimit}`
    })
    return emptyYamlNode(top)
  }
  const broken = new Set<number>()
  let text = source
  for (let round = 1; ; round++) {
    const {contents, slips, placeOf} = parse(text)
    const mendable = slips.filter(({mended}) => mended)
    const last = mendable.length === 0 || round === roundLimit
    // What remains beside a slip that can be mended may be no more than its echo, and vanish with it.
    for (const {reason, expected, at, mended} of last ? slips : mendable) {
      const place = placeOf(at.start, at.end)
      const fix = mended && {fix: {place: placeOf(mended.start, mended.end), text: mended.text}}
      if (!broken.has(place.start.line)) say('syntax', place, {reason, ...(expected && {expected}), ...fix})
      broken.add(place.start.line)
    }
    if (last) return contents ? toYamlNode(contents, placeOf, say) : emptyYamlNode(top)
    text = mend(text, mendable)
  }
}

function parse(text: string) {
  const lines = new LineCounter()
  const options = {version: '1.2', schema: 'core', prettyErrors: false, uniqueKeys: false, lineCounter: lines} as const
  const {contents, errors} = parseDocument(text, options)
  const point = (offset: number) => {
    const {line, col} = lines.linePos(offset)
    return {line, column: col}
  }
  const placeOf = (start: number, end: number): Place => ({start: point(start), end: point(end)})
  // One slip makes the library stumble several times; what follows on the same line is no news.
  const first = new Map(errors.toReversed().map(error => [point(error.pos[0]).line, error]))
  const slips = errors.filter(error => first.get(point(error.pos[0]).line) === error)
  return {contents, placeOf, slips: slips.map(error => explainYamlError(error, text))}
}

function mend(text: string, slips: readonly YamlSlip[]): string {
  let head = text
  let tail = ''
  for (const {start, end, text} of slips.flatMap(({mended}) => mended ?? []).sort((a, b) => b.start - a.start)) {
    if (end > head.length) continue
    tail = text + head.slice(end) + tail
    head = head.slice(0, start)
  }
  return head + tail
}
