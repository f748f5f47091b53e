import type {Element} from 'hast'
import {attribute, elementsIn, findElement, hasClass, textOf} from './tree.js'

/** A formula in TeX. */
export type Formula = {readonly tex: string; readonly display: boolean}

/**
 * The formula that an element shows, by the source that KaTeX, MathJax, editors of WeChat articles and picture services
 * leave beside what they draw; `null` if it is none, or its source is lost.
 */
export function formulaOf(element: Element): Formula | null {
  const tex = sourceOf(element)?.replace(/\s+/g, ' ').trim()
  if (!tex) return null
  // An asterisk would be read as a mark.
  return {tex: tex.replace(/\s*\*\s*/g, ' \\ast '), display: isDisplay(element)}
}

function sourceOf(element: Element): string | null {
  const {tagName} = element
  if (tagName === 'script') return /^math\/tex/.test(attribute(element, 'type')) ? textOf(element) : null
  const formula = attribute(element, 'dataFormula') || attribute(element, 'dataTex')
  if (formula !== '') return formula
  if (tagName === 'img')
    return hasClass(element, 'mathcode') || hasClass(element, 'latex') ? attribute(element, 'alt') : null
  if (tagName === 'math' || hasClass(element, 'katex') || hasClass(element, 'katex-display')) {
    const note = findElement(element, found => /^application\/x-tex$/i.test(attribute(found, 'encoding')))
    return note ? textOf(note) : tagName === 'math' ? attribute(element, 'alttext') || null : null
  }
  return null
}

function isDisplay(element: Element): boolean {
  if (element.tagName === 'script') return /mode=display/.test(attribute(element, 'type'))
  if (attribute(element, 'display') === 'block' || hasClass(element, 'katex-display')) return true
  for (const inner of elementsIn(element)) if (attribute(inner, 'display') === 'block') return true
  return false
}

/** What a formula engine drew, in the place of the source that stands in a script behind it. */
export function isDrawnFormula(element: Element): boolean {
  return ['MathJax', 'MathJax_Preview', 'MathJax_Display', 'MathJax_SVG', 'MathJax_CHTML', 'katex-html'].some(name =>
    hasClass(element, name)
  )
}
