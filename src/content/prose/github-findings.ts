import type {Nodes, Root} from 'mdast'
import type {Diagnostic, Place} from '../../model/diagnostic.js'
import {message} from '../../model/message.js'
import type {Line} from '../lines/lines.js'

type Finding = Omit<Diagnostic, 'file'>

/**
 * What GitHub shows otherwise than the site does: bold beside Chinese punctuation, which CommonMark leaves as asterisks,
 * and pairs of single tildes, which it takes for deletion.
 *
 * @param root as parsed, before anything was taken out
 * @param placeOf of a node, in the file
 */
export function githubFindings(
  root: Root,
  lines: readonly Line[],
  placeOf: (node: Nodes) => Place
): readonly Finding[] {
  const raws = new Map(lines.map(({number, raw}) => [number, raw]))
  const findings: Finding[] = []
  const visit = (node: Nodes): void => {
    if (node.type === 'strong' && node.position) findings.push(...boldFinding(placeOf(node), raws))
    if (node.type === 'text' && node.position) findings.push(...tildeFindings(node.value, placeOf(node), raws))
    if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(root)
  return findings
}

function boldFinding(place: Place, raws: ReadonlyMap<number, string>): readonly Finding[] {
  const {start, end} = place
  const [first, last] = [raws.get(start.line) ?? '', raws.get(end.line) ?? '']
  if (first.slice(start.column - 1, start.column + 1) !== '**') return []
  const opens = flanks(before(first, start.column - 1), first.slice(start.column + 1))
  const closes = flanks(reversed(last.slice(end.column - 1)), reversed(before(last, end.column - 3)))
  if (opens && closes) return []
  const words = first.slice(start.column - 1, end.line === start.line ? end.column - 1 : undefined)
  const reason = message`Unexpected bold \`${words}\` that GitHub shows with its asterisks`
  return [{ruleId: 'markdown/bold-on-github', reason, place}]
}

function before(text: string, index: number): string {
  return text.slice(0, Math.max(0, index))
}

function reversed(text: string): string {
  return [...text].reverse().join('')
}

/** CommonMark: a run opens if no blank follows, and no punctuation either, unless blank or punctuation stand before it. */
function flanks(outside: string, inside: string): boolean {
  const [out, into] = [[...outside].at(-1) ?? ' ', [...inside][0] ?? ' ']
  if (/\s/u.test(into)) return false
  return !punctuation.test(into) || /\s/u.test(out) || punctuation.test(out)
}

const punctuation = /[\p{P}\p{S}]/u

function tildeFindings(text: string, {start, end}: Place, raws: ReadonlyMap<number, string>): readonly Finding[] {
  if (!text.includes('~')) return []
  return Array.from({length: end.line - start.line + 1}, (_, index) => start.line + index).flatMap(number => {
    const raw = raws.get(number) ?? ''
    const from = number === start.line ? start.column - 1 : 0
    const to = number === end.line ? end.column - 1 : raw.length
    return [...raw.slice(from, to).matchAll(deletion)].map((match): Finding => {
      const [words, escaped = '', at = ''] = match
      const column = from + match.index + escaped.length + 1
      const shown = words.slice(escaped.length)
      const place = {start: {line: number, column}, end: {line: number, column: column + shown.length}}
      return {
        ruleId: 'markdown/tilde-on-github',
        reason: message`Unexpected \`${shown}\`, where GitHub strikes out \`${at}\``,
        place,
        actual: shown,
        fix: {place, text: shown.replaceAll('~', '\\~')}
      }
    })
  })
}

/** What stands between two single tildes, none of them escaped, with no blank at its ends. */
const deletion = /(^|[^~\\])~(?=[^\s~])([^~]*[^\s~\\])~(?!~)/g
