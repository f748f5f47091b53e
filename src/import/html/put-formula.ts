import type {Element} from 'hast'
import {formulaOf} from './formula-of.js'
import type {LineWriter} from './line-writer.js'
import {startOf} from './start-of.js'

/** Whether an element is a formula; then it is written. */
export function putFormula(element: Element, out: LineWriter): boolean {
  const formula = formulaOf(element)
  if (!formula) return false
  if (formula.display) out.block(['$$', formula.tex, '$$'], startOf(element))
  else out.put('mark', `$${formula.tex}$`, {bold: false, italic: false}, startOf(element))
  return true
}
