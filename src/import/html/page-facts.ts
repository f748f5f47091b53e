import type {Root} from 'hast'
import {attribute, elementsIn, textOf, wordsOf} from './tree.js'

/** What a page says of itself to machines. Scripts are read as text, and never run. */
export type PageFacts = {
  /** Of `<meta name|property|itemprop=… content=…>`, by its name in lower case; the first of each. */
  readonly meta: ReadonlyMap<string, string>
  readonly scripts: readonly string[]
  /** `<title>` */
  readonly title: string | null
  /** `<link rel="canonical">`, `og:url`, or the note that browsers leave in what they save. */
  readonly address: string | null
  /** What `<base>` says relative addresses begin at. */
  readonly base: string | null
}

export function pageFacts(root: Root): PageFacts {
  const meta = new Map<string, string>()
  const scripts: string[] = []
  let title: string | null = null
  let canonical: string | null = null
  let base: string | null = null
  for (const element of elementsIn(root)) {
    if (element.tagName === 'meta') {
      const names = ['property', 'name', 'itemProp'].map(name => attribute(element, name).toLowerCase())
      const name = names.find(found => found !== '') ?? ''
      const content = attribute(element, 'content').trim()
      if (name !== '' && content !== '' && !meta.has(name)) meta.set(name, content)
    } else if (element.tagName === 'script') scripts.push(textOf(element))
    else if (element.tagName === 'title') title ??= wordsOf(element)
    else if (element.tagName === 'base') base ??= webAddress(attribute(element, 'href'))
    else if (element.tagName === 'link' && attribute(element, 'rel').split(' ').includes('canonical'))
      canonical ??= webAddress(attribute(element, 'href'))
  }
  const address = savedFrom(root) ?? canonical ?? webAddress(meta.get('og:url') ?? '')
  return {meta, scripts, title, address, base}
}

/** An address on the web, or `null`. */
export function webAddress(text: string): string | null {
  const url = text.trim()
  return /^https?:\/\//i.test(url) && URL.canParse(url) ? url : null
}

/** `<!-- saved from url=(0059)https://… -->` */
function savedFrom(root: Root): string | null {
  for (const node of root.children) {
    const url = node.type === 'comment' ? /^\s*saved from url=\(\d+\)(\S+)/.exec(node.value)?.[1] : undefined
    if (url) return webAddress(url)
  }
  return null
}
