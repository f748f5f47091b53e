import type {Element} from 'hast'
import {declarationsOf} from './declarations.js'

/** How text looks that stands in an element. */
export type Look = {readonly bold: boolean; readonly italic: boolean}

const boldTags = ['strong', 'b', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'th']
const slantedTags = ['em', 'i', 'cite', 'dfn', 'var']

/** The look inside of an element, from its own tag and style and from where it stands. */
export function lookOf(element: Element, outer: Look): Look {
  const styles = declarationsOf(element)
  const slant = styles.get('font-style') ?? ''
  const slanted = /^(italic|oblique)/i.test(slant) || (slantedTags.includes(element.tagName) && slant !== 'normal')
  return {
    bold: weightOf(styles.get('font-weight') ?? '') ?? (boldTags.includes(element.tagName) || outer.bold),
    italic: slanted || (outer.italic && slant !== 'normal')
  }
}

/** `null` where the style says nothing. */
function weightOf(weight: string): boolean | null {
  if (/^(bold|bolder)$/i.test(weight)) return true
  if (/^(normal|lighter)$/i.test(weight)) return false
  return /^\d+$/.test(weight) ? Number(weight) >= 600 : null
}
