import type {Element} from 'hast'
import {attribute} from './tree.js'

/** The declarations of an element's `style`, by property in lower case; the last of each wins. */
export function declarationsOf(element: Element): ReadonlyMap<string, string> {
  const style = attribute(element, 'style')
  const found = new Map<string, string>()
  for (const declaration of split(style)) {
    const colon = declaration.indexOf(':')
    if (colon < 0) continue
    const value = declaration
      .slice(colon + 1)
      .replace(/!important/i, '')
      .trim()
    found.set(declaration.slice(0, colon).trim().toLowerCase(), value)
  }
  return found
}

/** At semicolons, but not at those in quotes or brackets: `url(data:image/png;base64,…)`. */
function split(style: string): string[] {
  const parts: string[] = []
  let from = 0
  let depth = 0
  let quote = ''
  for (let at = 0; at < style.length; at++) {
    const char = style[at] ?? ''
    if (quote !== '') quote = char === quote ? '' : quote
    else if (char === '"' || char === "'") quote = char
    else if (char === '(') depth++
    else if (char === ')') depth = Math.max(0, depth - 1)
    else if (char === ';' && depth === 0) {
      parts.push(style.slice(from, at))
      from = at + 1
    }
  }
  return [...parts, style.slice(from)]
}
