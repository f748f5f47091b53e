import {dirname} from 'node:path'
import {readText} from '../../io/files/read-text.js'
import type {Diagnostic} from '../../model/diagnostic.js'
import {rules} from '../../model/rules.js'
import type {Paths} from '../paths.js'

/** An error as the browser shows it. */
export type FaultView = {
  readonly rule: string
  /** `content/issues/0082.md:41:1` */
  readonly where: string
  readonly reason: string
  readonly expected: string | null
  readonly hint: string
  /** The line at fault between its neighbours. */
  readonly excerpt: readonly ExcerptLine[]
}

/** `marked`: from and to in UTF-16 units, on the line at fault. */
type ExcerptLine = {
  readonly number: number
  readonly text: string
  readonly marked: readonly [number, number] | null
}

const around = 2
const mostExpected = 8

export function faultView({ruleId, reason, file, place, expected = [], hint}: Diagnostic, paths: Paths): FaultView {
  return {
    rule: ruleId,
    where: place ? `${file}:${place.start.line}:${place.start.column}` : file,
    reason,
    expected: expected.length === 0 ? null : expected.slice(0, mostExpected).join(', '),
    hint: hint ?? rules[ruleId].hint,
    excerpt: place ? excerptOf(textOf(file, paths), place) : []
  }
}

/** A template of the site stands in for the packaged one of its name. */
function textOf(file: string, {root, templates}: Paths): string {
  const roots = file.startsWith('templates/') ? templates.map(folder => dirname(folder)) : [root]
  for (const each of roots) {
    const {value} = readText(each, file, '.')
    if (value !== null) return value
  }
  return ''
}

function excerptOf(text: string, {start, end}: NonNullable<Diagnostic['place']>): readonly ExcerptLine[] {
  if (text === '') return []
  const lines = text.split('\n')
  const first = Math.max(0, start.line - 1 - around)
  return lines.slice(first, start.line + around).map((line, index) => {
    const number = first + index + 1
    const to = end.line === start.line ? end.column - 1 : line.length
    const marked = number === start.line ? ([start.column - 1, Math.max(to, start.column)] as const) : null
    return {number, text: line, marked}
  })
}
