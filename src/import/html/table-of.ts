import type {Element} from 'hast'
import {elementsIn} from './tree.js'

/**
 * The rows of a table of data; `null` for one that only arranges things: with one column or row, pictures, or parts in
 * its cells.
 */
export function tableOf(table: Element): readonly (readonly Element[])[] | null {
  const parts = [...elementsIn(table)]
  const rows = parts
    .filter(({tagName}) => tagName === 'tr')
    .map(row => row.children.filter((cell): cell is Element => cell.type === 'element' && /^t[hd]$/.test(cell.tagName)))
    .filter(cells => cells.length > 0)
  const arranges = parts.some(({tagName}) => ['img', 'table', 'ul', 'ol', 'pre', 'h1', 'h2', 'h3'].includes(tagName))
  const wide = rows.filter(cells => cells.length > 1).length
  return !arranges && rows.length > 1 && wide > rows.length / 2 ? rows : null
}
