/** How two texts with the same number of lines differ, as `diff -u` and `git apply` have it; `''` if they do not. */
export function unifiedDiff(file: string, before: string, after: string): string {
  const [old, fresh] = [linesOf(before), linesOf(after)]
  const changed = old.flatMap((line, index) => (line === fresh[index] ? [] : [index]))
  if (changed.length === 0) return ''
  const hunks: [number, number][] = []
  for (const index of changed) {
    const [from, to] = [Math.max(0, index - around), Math.min(old.length, index + around + 1)]
    const last = hunks.at(-1)
    if (last !== undefined && from <= last[1]) last[1] = to
    else hunks.push([from, to])
  }
  const body = hunks.map(([from, to]) => hunk(old.slice(from, to), fresh.slice(from, to), from))
  return `--- a/${file}\n+++ b/${file}\n${body.join('')}`
}

const around = 3

/** With their ends, so that a file without one on its last line can be told. */
function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? []
}

function hunk(old: readonly string[], fresh: readonly string[], from: number): string {
  const range = `${from + 1},${old.length}`
  const rows: string[] = []
  for (let at = 0; at < old.length; ) {
    let end = at
    while (end < old.length && old[end] !== fresh[end]) end++
    rows.push(...old.slice(at, end).map(line => row('-', line)), ...fresh.slice(at, end).map(line => row('+', line)))
    if (end === at) rows.push(row(' ', old[end++] ?? ''))
    at = end
  }
  return `@@ -${range} +${range} @@\n${rows.join('')}`
}

function row(sign: string, line: string): string {
  return line.endsWith('\n') ? `${sign}${line}` : `${sign}${line}\n\\ No newline at end of file\n`
}
