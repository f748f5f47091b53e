import {message} from '../../../model/message.js'
import type {Speech} from '../../../model/speech.js'
import type {Finding} from '../finding.js'
import {shortened} from '../shortened.js'
import {visible} from '../visible.js'
import {widthOf} from '../width.js'

export type Folded = {
  readonly finding: Finding
  /** Lines that tell where else in the file the rule spoke. */
  readonly more: readonly string[]
}

/** So many slips of one kind somebody may still have made, each in its own way; more are those of a program. */
const most = 20
const shown = 10

/** Of findings of one file, those that are told in full. Each of the others is named by its place below the last of them. */
export function fold(findings: readonly Finding[], all: boolean, speech: Speech): readonly Folded[] {
  if (all || findings.length <= most) return findings.map(finding => ({finding, more: []}))
  const byRule = new Map<string, Finding[]>()
  for (const finding of findings) {
    const known = byRule.get(finding.rule)
    if (known) known.push(finding)
    else byRule.set(finding.rule, [finding])
  }
  const places = new Map<string, number>()
  return findings.flatMap(finding => {
    const same = byRule.get(finding.rule) ?? []
    if (same.length <= most) return [{finding, more: []}]
    const index = (places.get(finding.rule) ?? 0) + 1
    places.set(finding.rule, index)
    if (index > shown) return []
    return [{finding, more: index === shown ? named(same.slice(shown), speech) : []}]
  })
}

function named(others: readonly Finding[], {words}: Speech): readonly string[] {
  const names = [...new Set(others.map(nameOf))]
  return wrapped([
    words(message`and ${others.length} more:`),
    ...names.map((name, index) => name + (index + 1 < names.length ? ',' : ''))
  ])
}

function nameOf({place, actual, reason}: Finding): string {
  return place ? `${place.start.line}:${place.start.column}` : visible(shortened(actual ?? reason))
}

const widest = 100

function wrapped(pieces: readonly string[]): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of pieces) {
    if (line !== '' && widthOf(line) + 1 + widthOf(word) > widest) {
      lines.push(line)
      line = `  ${word}`
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}
