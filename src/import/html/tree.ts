import type {Element, ElementContent, Nodes, Root, RootContent} from 'hast'

/** The first element, in the order of the page, that fits. */
export function findElement(within: Root | Element, fits: (element: Element) => boolean): Element | null {
  for (const element of elementsIn(within)) if (fits(element)) return element
  return null
}

/** Every element below, in the order of the page. */
export function* elementsIn(within: Root | Element): Generator<Element> {
  const open: Nodes[] = [...within.children].reverse()
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type !== 'element') continue
    yield node
    for (let at = node.children.length - 1; at >= 0; at--) {
      const child = node.children[at]
      if (child) open.push(child)
    }
  }
}

/** An attribute as written; `''` where there is none. @param name As hast names it: `dataSrc`, `className`. */
export function attribute(element: Element, name: string): string {
  const value = element.properties[name]
  if (Array.isArray(value)) return value.join(' ')
  return value === undefined || value === null || value === false ? '' : String(value)
}

export function hasClass(element: Element, name: string): boolean {
  return attribute(element, 'className').split(/\s+/).includes(name)
}

/** All text below, as the page holds it. */
export function textOf(node: Nodes): string {
  const texts: string[] = []
  const open: (Root | RootContent | ElementContent)[] = [node]
  for (let at = open.pop(); at; at = open.pop()) {
    if (at.type === 'text') texts.push(at.value)
    else if ('children' in at)
      for (let child = at.children.length - 1; child >= 0; child--) push(open, at.children[child])
  }
  return texts.join('')
}

/** Text on one line, without blanks at its ends; `null` if there is none. */
export function wordsOf(node: Nodes | null): string | null {
  const words = node
    ? textOf(node)
        .replace(/[\s\u00a0\u200b\ufeff]+/g, ' ')
        .trim()
    : ''
  return words === '' ? null : words
}

function push<T>(list: T[], item: T | undefined): void {
  if (item !== undefined) list.push(item)
}
