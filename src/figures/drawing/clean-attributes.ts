import {attributes as allowed, functions, properties} from './allowed.js'
import type {XmlElement} from './read-xml.js'

/**
 * The attributes of an element that a drawing may keep, with `style` taken apart into presentation attributes, so that
 * it looks the same under a policy that forbids inline styles. `null` if one must not be kept but can be seen.
 */
export function cleanAttributes({attributes}: XmlElement): ReadonlyMap<string, string> | null {
  const kept = new Map<string, string>()
  for (const [name, written] of attributes) {
    if (name === 'href' || name === 'xlink:href') {
      const target = /^\s*#([\w.-]+)\s*$/.exec(written)?.[1]
      if (target === undefined) return null
      kept.set('href', `#${target}`)
    } else if (name === 'filter' && written.trim() !== 'none') {
      return null
    } else if (allowed.has(name)) {
      const value = cleanValue(name, written)
      if (value === null) return null
      kept.set(name, value)
    }
  }
  const styles = declarations(attributes.get('style') ?? '')
  if (!styles) return null
  // A property in `style` stands above an attribute of its name.
  for (const [name, value] of styles) kept.set(name, value)
  return kept
}

/** The presentation attributes that say the same as CSS declarations; `null` if there are none for one of them. */
export function declarations(css: string): ReadonlyMap<string, string> | null {
  const found = new Map<string, string>()
  // A comment that nobody ends goes on to the end.
  for (const declaration of css.replaceAll(/\/\*.*?(?:\*\/|$)/gs, '').split(';')) {
    const [, name = '', written = ''] = /^([\w-]+)\s*:\s*(.*)$/s.exec(declaration.trim()) ?? []
    if (name === '') {
      if (declaration.trim() !== '') return null
    } else if (properties.has(name.toLowerCase())) {
      const value = cleanValue(name, written)
      if (value === null) return null
      found.set(name.toLowerCase(), value)
    } else if (
      !name.startsWith('-') &&
      !/^(?:none|normal|auto|0(?:px)?|initial|inherit|baseline|start)$/.test(written)
    ) {
      return null
    }
  }
  return found
}

/** Letters, numbers and a few functions, or a reference within the drawing. */
function cleanValue(name: string, written: string): string | null {
  const value = written.trim()
  if (name === 'id') return /^[\w.-]+$/.test(value) ? value : null
  const target = /^url\(\s*(["']?)#([\w.-]+)\1\s*\)$/.exec(value)?.[2]
  if (target !== undefined) return `url(#${target})`
  if (!/^[\p{L}\p{N}\s.,#%+\-_()'"/*]*$/u.test(value)) return null
  const called = [...value.matchAll(/(?<![\p{L}\p{N}\s_-])([\p{L}\p{N}\s_-]*)\(/gu)].map(
    ([, words = '']) => words.trim().split(/\s+/).at(-1)?.toLowerCase() ?? ''
  )
  return called.every(word => functions.has(word)) ? value : null
}
