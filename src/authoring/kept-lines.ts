import type {Line} from '../content/lines/lines.js'

export type Keeping = {
  /** The numbers of lines that stand elsewhere now. */
  readonly taken?: ReadonlySet<number>
  /** All blanks stay: the last resort, for a fence that nothing closes. */
  readonly airy?: boolean
}

const none: ReadonlySet<number> = new Set()

/**
 * Lines of Markdown as they stand, without blanks at their ends and with one empty line where there were several. Code
 * and formulas keep theirs, and two blanks before a further line are a line break.
 */
export function keptLines(lines: readonly Line[], {taken = none, airy = false}: Keeping = {}): string {
  const formulas = formulaLines(lines)
  const out: string[] = []
  let empty: string[] = []
  for (const [index, line] of lines.entries()) {
    const raw = taken.has(line.number) ? '' : line.raw
    if (raw.trim() === '' && !line.verbatim && !formulas.has(index)) {
      empty.push('')
      continue
    }
    const indented = /^(?: {4}|\t)/
    const inCode = indented.test(out.at(-1) ?? '') && indented.test(raw)
    if (out.length > 0) out.push(...(inCode || airy ? empty : empty.slice(0, 1)))
    empty = []
    const next = lines[index + 1]
    const breaks = / {2,}$/.test(raw) && next !== undefined && next.text !== '' && !taken.has(next.number)
    out.push(airy || line.verbatim || formulas.has(index) ? raw : trimmed(raw) + (breaks ? '  ' : ''))
  }
  return out.join('\n')
}

/** A no-break blank at the end may be the author's; spaces and tabs are not. */
function trimmed(raw: string): string {
  return raw.replace(/[ \t]+$/, '')
}

/** Lines between two lines of `$$`. */
function formulaLines(lines: readonly Line[]): Set<number> {
  const inside = new Set<number>()
  let open = -1
  lines.forEach(({raw, verbatim}, index) => {
    if (verbatim || !/^\s*\$\$\s*$/.test(raw)) return
    if (open < 0) open = index
    else {
      for (let at = open; at <= index; at++) inside.add(at)
      open = -1
    }
  })
  return inside
}
