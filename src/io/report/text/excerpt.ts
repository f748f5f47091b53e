import type {Finding} from '../finding.js'
import type {Paint} from '../paint.js'
import {visible} from '../visible.js'
import {widthOf} from '../width.js'

/** The lines of a file that findings are about; `null` where it is not to be had. */
export type SourceLines = (file: string) => readonly string[] | null

/** Columns of a terminal that the excerpt of a long line takes, and how many of them stand before what is marked. */
const widest = 88
const before = 32
const tab = 4

/** The line that a finding is about, and below it carets under the very part; none where there is no such line. */
export function excerpt({file, place, severity}: Finding, sources: SourceLines, paint: Paint): readonly string[] {
  const line = place ? sources(file)?.[place.start.line - 1] : undefined
  if (!place || line === undefined || line.trim() === '') return []
  const {start, end} = place
  const from = Math.min(start.column - 1, line.length)
  const to = end.line === start.line ? end.column - 1 : line.trimEnd().length
  const {text, offset, length} = fitted(line.slice(0, from), line.slice(from, to), line.slice(Math.max(from, to)))
  const number = String(start.line)
  const gutter = ' '.repeat(number.length)
  return [
    `    ${paint.dim(`${number} |`)} ${text}`,
    `    ${paint.dim(`${gutter} |`)} ${' '.repeat(offset)}${paint[severity]('^'.repeat(length))}`
  ]
}

/** A line cut to what fits around its marked part. */
function fitted(head: string, marked: string, tail: string) {
  const [left, middle] = [expanded(head, 0), expanded(marked, widthOf(expanded(head, 0)))]
  const right = expanded(tail, widthOf(left + middle))
  const cutLeft = widthOf(left) > before && widthOf(left + middle + right) > widest
  const shownLeft = cutLeft ? `…${lastColumns(left, before - 1)}` : left
  const offset = widthOf(shownLeft)
  const shownMiddle = firstColumns(middle, widest - offset)
  const text = shownLeft + firstColumns(middle + right, widest - offset)
  return {text, offset, length: Math.max(1, widthOf(shownMiddle))}
}

/** Fit for a terminal, and with spaces for tabs, up to the next of their stops. */
function expanded(text: string, column: number): string {
  let made = ''
  for (const part of text.split(/(\t)/)) {
    made += part === '\t' ? ' '.repeat(tab - ((column + widthOf(made)) % tab)) : visible(part)
  }
  return made
}

function firstColumns(text: string, columns: number): string {
  if (widthOf(text) <= columns) return text
  let made = ''
  for (const character of text) {
    if (widthOf(made + character) > columns - 1) break
    made += character
  }
  return `${made}…`
}

function lastColumns(text: string, columns: number): string {
  let made = ''
  for (const character of [...text].toReversed()) {
    if (widthOf(character + made) > columns) break
    made = character + made
  }
  return made
}
