import {elements, leftOut} from './allowed.js'
import {cleanAttributes, declarations} from './clean-attributes.js'
import {isBounded} from './is-bounded.js'
import {readXml, type XmlElement} from './read-xml.js'

/**
 * An SVG file written anew from nothing but shapes, text and paint: no scripts, handlers, styles, embedded pages or
 * pictures, and no reference that leaves the file. `null` where it cannot be read strictly, or would look different.
 */
export function cleanDrawing(text: string): string | null {
  const read = text.length <= longest ? readXml(text.replace(/^\ufeff/, '')) : null
  if (read?.name !== 'svg' || read.attributes.get('xmlns') !== namespace) return null
  const root = clean(read)
  if (!root || typeof root === 'string' || !isBounded(root)) return null
  const base = baseStyles(read)
  if (!base) return null
  const attributes = new Map([['xmlns', namespace], ...base, ...root.attributes])
  return `${written({...root, attributes})}\n`
}

const namespace = 'http://www.w3.org/2000/svg'
const longest = 5_000_000

/** `'refused'` from any depth refuses all; `null` leaves the element out. */
function clean(element: XmlElement): XmlElement | null | 'refused' {
  const {name} = element
  // Editors keep their own data under names of their own.
  if (name.includes(':') || leftOut.has(name)) return null
  if (name === 'style') return null
  if (name !== 'a' && !elements.has(name)) return 'refused'
  const own = name === 'a' ? new Map([...element.attributes].filter(([key]) => !/(?:^|:)href$/.test(key))) : null
  const attributes = cleanAttributes(own ? {...element, attributes: own} : element)
  if (!attributes) return 'refused'
  const children: (XmlElement | string)[] = []
  for (const child of element.children) {
    const kept = typeof child === 'string' ? {text: child} : clean(child)
    if (kept === 'refused') return 'refused'
    if (kept !== null) children.push('text' in kept ? kept.text : kept)
  }
  return {name: name === 'a' ? 'g' : name, attributes, children}
}

/** What style sheets say of every element, as plots have it (`*{stroke-linejoin: round}`); `null` if they say more. */
function baseStyles(element: XmlElement): ReadonlyMap<string, string> | null {
  const all = new Map<string, string>()
  for (const child of element.children) {
    if (typeof child === 'string') continue
    const found = child.name === 'style' ? sheetFor(child) : baseStyles(child)
    if (!found) return null
    for (const [name, value] of found) all.set(name, value)
  }
  return all
}

function sheetFor({children}: XmlElement): ReadonlyMap<string, string> | null {
  const css = children.filter(child => typeof child === 'string').join('')
  if (css.trim() === '') return new Map()
  const rule = /^\s*\*\s*\{([^{}]*)\}\s*$/.exec(css)?.[1]
  const found = rule === undefined ? null : declarations(rule)
  return found && [...found.keys()].every(name => name.startsWith('stroke-line')) ? found : null
}

function written({name, attributes, children}: XmlElement): string {
  const pairs = [...attributes].map(([key, value]) => ` ${key}="${escaped(value)}"`).join('')
  const inner = children.map(child => (typeof child === 'string' ? escaped(child) : written(child))).join('')
  return inner === '' ? `<${name}${pairs}/>` : `<${name}${pairs}>${inner}</${name}>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
