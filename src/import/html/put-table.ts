import type {Element} from 'hast'
import type {LineWriter} from './line-writer.js'
import {startOf} from './start-of.js'
import {tableOf} from './table-of.js'

/**
 * A table of data; one that only arranges things is none.
 *
 * @param linesIn The lines of what is within a cell.
 */
export function putTable(element: Element, linesIn: (cell: Element) => readonly string[], out: LineWriter): boolean {
  const rows = tableOf(element)?.map(row => row.map(cell => linesIn(cell).join(' ').replace(/\|/g, '\\|')))
  if (!rows) return false
  const width = Math.max(...rows.map(row => row.length))
  const [first = '', ...rest] = rows.map(
    row => `| ${Array.from({length: width}, (_, index) => row[index] ?? '').join(' | ')} |`
  )
  out.block([first, `|${' --- |'.repeat(width)}`, ...rest], startOf(element))
  return true
}
