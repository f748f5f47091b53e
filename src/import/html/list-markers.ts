import type {Element, ElementContent} from 'hast'
import {attribute} from './tree.js'

/** What each item of a list begins with: `- `, or its number in a list that counts. */
export function listMarkers(list: Element): readonly (readonly [ElementContent, string])[] {
  const items = list.children.filter(child => child.type === 'element' && child.tagName === 'li')
  const first = Number(attribute(list, 'start')) || 1
  return items.map((item, index) => [item, list.tagName === 'ol' ? `${first + index}. ` : '- '])
}
