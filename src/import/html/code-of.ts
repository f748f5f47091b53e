import type {Element, ElementContent} from 'hast'
import {leftOut} from './left-out.js'
import {attribute, elementsIn} from './tree.js'

/** The lines of a `<pre>`, fenced. Some sites set each line in an element of its own. */
export function codeOf(pre: Element): readonly string[] {
  const text = read(pre.children)
    .replace(/\u00a0/g, ' ')
    .replace(/^\n+|\s+$/g, '')
  if (text === '') return []
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return [`${fence}${languageOf(pre)}`, ...text.split('\n'), fence]
}

function read(children: readonly ElementContent[]): string {
  const rows = children.filter(child => child.type === 'element' && child.tagName === 'code').length > 1
  return children
    .map(child => {
      if (child.type === 'text') return child.value
      if (child.type !== 'element' || leftOut(child, false) !== null) return ''
      if (child.tagName === 'br') return '\n'
      const inner = read(child.children)
      const isRow = ['li', 'div', 'p', 'tr'].includes(child.tagName) || (rows && child.tagName === 'code')
      return isRow && !inner.endsWith('\n') ? `${inner}\n` : inner
    })
    .join('')
}

function languageOf(pre: Element): string {
  const named = [pre, ...elementsIn(pre)].map(
    element =>
      attribute(element, 'dataLang') || /(?:^|\s)lang(?:uage)?-([\w+#-]+)/.exec(attribute(element, 'className'))?.[1]
  )
  return named.find(name => name) ?? ''
}
