import type {Element} from 'hast'
import {declarationsOf} from './declarations.js'

const blocks =
  /^(address|article|aside|blockquote|body|center|d[dlt]|details|dialog|div|fieldset|fig(ure|caption)|footer|form|h[1-6]|header|hgroup|html|li|main|nav|ol|p|section|summary|table|t(head|body|foot|r|d|h)|ul)$/

/** Whether an element stands on lines of its own. */
export function isBlock(element: Element): boolean {
  const display = declarationsOf(element).get('display') ?? ''
  return blocks.test(element.tagName) || /^(block|flex|grid|table|list-item)$/i.test(display)
}
