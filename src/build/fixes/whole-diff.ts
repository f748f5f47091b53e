/** How two texts differ, as `diff -u` and `git apply` have it; lines may have come and gone. `''` if they do not. */
export function wholeDiff(file: string, before: string, after: string): string {
  if (before === after) return ''
  const rows = rowsOf(linesOf(before), linesOf(after))
  const changed = rows.flatMap(({sign}, index) => (sign === ' ' ? [] : [index]))
  const hunks: [number, number][] = []
  for (const index of changed) {
    const [from, to] = [Math.max(0, index - around), Math.min(rows.length, index + around + 1)]
    const last = hunks.at(-1)
    if (last !== undefined && from <= last[1]) last[1] = to
    else hunks.push([from, to])
  }
  return `--- a/${file}\n+++ b/${file}\n${hunks.map(([from, to]) => hunk(rows, from, to)).join('')}`
}

type Row = {readonly sign: ' ' | '-' | '+'; readonly line: string}

const around = 3

/** More pairs than this are not compared one by one. */
const mostPairs = 9_000_000

/** With their ends, so that a file without one on its last line can be told. */
function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? []
}

/** What both have, in the longest common sequence of lines; between it what went, then what came. */
function rowsOf(old: readonly string[], fresh: readonly string[]): Row[] {
  const removed = old.map((line): Row => ({sign: '-', line}))
  const added = fresh.map((line): Row => ({sign: '+', line}))
  if (old.length * fresh.length > mostPairs) return [...removed, ...added]
  const width = fresh.length + 1
  const lengths = new Uint32Array((old.length + 1) * width)
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = fresh.length - 1; j >= 0; j--) {
      lengths[i * width + j] = old[i] === fresh[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  }
  const rows: Row[] = []
  let [i, j] = [0, 0]
  while (i < old.length && j < fresh.length) {
    if (old[i] === fresh[j]) {
      rows.push({sign: ' ', line: old[i] ?? ''})
      i++
      j++
    } else if (at(i + 1, j) >= at(i, j + 1)) rows.push(...removed.slice(i, ++i))
    else rows.push(...added.slice(j, ++j))
  }
  return [...rows, ...removed.slice(i), ...added.slice(j)]
}

function hunk(rows: readonly Row[], from: number, to: number): string {
  const count = (some: readonly Row[], sign: '-' | '+') => some.filter(row => row.sign !== sign).length
  const own = rows.slice(from, to)
  const range = (sign: '-' | '+') => {
    const length = count(own, sign === '-' ? '+' : '-')
    return `${sign}${count(rows.slice(0, from), sign === '-' ? '+' : '-') + (length > 0 ? 1 : 0)},${length}`
  }
  const text = own.map(({sign, line}) =>
    line.endsWith('\n') ? `${sign}${line}` : `${sign}${line}\n\\ No newline at end of file\n`
  )
  return `@@ ${range('-')} ${range('+')} @@\n${text.join('')}`
}
