import type {Diagnostic, Place} from '../../model/diagnostic.js'
import {type Message, type MessageValue, message} from '../../model/message.js'

/** A text in which git left both sides of a merge. */
export type Untangled = {
  /** With the first side of each conflict alone; lines keep their numbers. */
  readonly text: string
  /** One for each conflict: it spans the first side, and names the other. */
  readonly findings: readonly Omit<Diagnostic, 'file'>[]
  /** Numbers of the lines that were left out. */
  readonly removed: ReadonlySet<number>
}

/** Leaves one side of each conflict standing, so that one conflict is one finding and not an echo of every line. */
export function untangle(text: string): Untangled {
  if (!/^<{7}(?: |$)/m.test(text)) return {text, findings: [], removed: new Set()}
  const lines = text.split('\n')
  const removed = new Set<number>()
  const findings: Omit<Diagnostic, 'file'>[] = []
  for (let at = 0; at < lines.length; at++) {
    if (!/^<{7}(?: |$)/.test(lines[at] ?? '')) continue
    const next = (sign: RegExp, from: number): number =>
      lines.findIndex((line, index) => index > from && sign.test(line))
    const [base, middle] = [next(/^\|{7}(?: |$)/, at), next(/^={7}\s*$/, at)]
    const end = next(/^>{7}(?: |$)/, middle)
    if (middle < 0 || end < 0) break
    const firstEnd = base > at && base < middle ? base : middle
    removed.add(at + 1)
    for (let index = firstEnd; index <= end; index++) removed.add(index + 1)
    findings.push(findingOf(lines, at, firstEnd, middle, end))
    at = end
  }
  const kept = lines.map((line, index) => (removed.has(index + 1) ? '' : line))
  return {text: kept.join('\n'), findings, removed}
}

function findingOf(
  lines: readonly string[],
  start: number,
  firstEnd: number,
  middle: number,
  end: number
): Omit<Diagnostic, 'file'> {
  const name = (at: number, otherwise: Message): MessageValue => {
    const written = (lines[at] ?? '').slice(7).trim()
    return written === '' ? otherwise : `\`${written}\``
  }
  const [ours, theirs] = [name(start, message`one side`), name(end, message`the other side`)]
  return {
    ruleId: 'file/conflict',
    reason: message`Unexpected conflict between ${ours} and ${theirs}, expected one of the two`,
    place: span(lines, start, firstEnd),
    related: {reason: message`What ${theirs} has`, file: '', place: span(lines, middle, end)}
  }
}

/** From the line of the one sign to the end of that of the other. */
function span(lines: readonly string[], from: number, to: number): Place {
  return {start: {line: from + 1, column: 1}, end: {line: to + 1, column: (lines[to] ?? '').length + 1}}
}
