import type {Line} from '../lines/lines.js'

/**
 * A part of digest prose that is Markdown as usual, beginning at a line: fenced code, a table, or a formula between lines
 * of `$$`. Its lines keep their distance, since empty ones are not among those given.
 */
export function digestPart(
  lines: readonly Line[],
  from: number
): {readonly text: string; readonly last: number} | null {
  const last = lastOfCode(lines, from) ?? lastOfTable(lines, from) ?? lastOfFormula(lines, from)
  const first = lines[from]
  if (last === null || !first) return null
  const rows: string[] = []
  for (const line of lines.slice(from, last + 1)) rows[line.number - first.number] = line.raw
  return {text: Array.from(rows, row => row ?? '').join('\n'), last}
}

function lastOfCode(lines: readonly Line[], from: number): number | null {
  const fence = lines[from]?.verbatim ? /^(`{3,}|~{3,})/.exec(lines[from]?.text ?? '')?.[0] : undefined
  if (!fence) return null
  const closes = (line: Line): boolean => line.text.startsWith(fence) && line.text.replaceAll(fence[0] ?? '', '') === ''
  const last = lines.findIndex((line, index) => index > from && closes(line))
  return last < 0 ? null : last
}

/** A row, and a row of dashes right below it. */
function lastOfTable(lines: readonly Line[], from: number): number | null {
  const [head, rule] = [lines[from], lines[from + 1]]
  const isTable = head?.text.startsWith('|') && rule && /^\|(\s*:?-+:?\s*\|)+$/.test(rule.text)
  if (!head || !isTable || rule.number !== head.number + 1) return null
  let last = from + 1
  while (lines[last + 1]?.text.startsWith('|') && lines[last + 1]?.number === (lines[last]?.number ?? 0) + 1) last++
  return last
}

function lastOfFormula(lines: readonly Line[], from: number): number | null {
  if (lines[from]?.text !== '$$') return null
  const last = lines.findIndex((line, index) => index > from && line.text === '$$')
  return last < 0 ? null : last
}
