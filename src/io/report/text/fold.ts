import type {Diagnostic} from '../../../model/diagnostic.js'
import {shortened} from '../shortened.js'
import {visible} from '../visible.js'
import {widthOf} from '../width.js'

export type Folded = {
  readonly diagnostic: Diagnostic
  /** Lines that tell where else in the file the rule spoke. */
  readonly more: readonly string[]
}

/** So many slips of one kind somebody may still have made, each in its own way; more are those of a program. */
const most = 20
const shown = 10

/** Of findings of one file, those that are told in full. Each of the others is named by its place below the last of them. */
export function fold(diagnostics: readonly Diagnostic[], all: boolean): readonly Folded[] {
  if (all || diagnostics.length <= most) return diagnostics.map(diagnostic => ({diagnostic, more: []}))
  const byRule = new Map<string, Diagnostic[]>()
  for (const diagnostic of diagnostics) {
    const known = byRule.get(diagnostic.ruleId)
    if (known) known.push(diagnostic)
    else byRule.set(diagnostic.ruleId, [diagnostic])
  }
  const places = new Map<string, number>()
  return diagnostics.flatMap(diagnostic => {
    const same = byRule.get(diagnostic.ruleId) ?? []
    if (same.length <= most) return [{diagnostic, more: []}]
    const index = (places.get(diagnostic.ruleId) ?? 0) + 1
    places.set(diagnostic.ruleId, index)
    if (index > shown) return []
    return [{diagnostic, more: index === shown ? listed(same.slice(shown)) : []}]
  })
}

function listed(others: readonly Diagnostic[]): readonly string[] {
  const names = [...new Set(others.map(nameOf))]
  return wrapped([
    `and ${others.length} more:`,
    ...names.map((name, index) => name + (index + 1 < names.length ? ',' : ''))
  ])
}

function nameOf({place, actual, reason}: Diagnostic): string {
  return place ? `${place.start.line}:${place.start.column}` : visible(shortened(actual ?? reason))
}

const widest = 100

function wrapped(words: readonly string[]): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of words) {
    if (line !== '' && widthOf(line) + 1 + widthOf(word) > widest) {
      lines.push(line)
      line = `  ${word}`
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}
