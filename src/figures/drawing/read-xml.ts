export type XmlElement = {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly (XmlElement | string)[]
}

/**
 * The root element of a small and strict XML: elements, attributes in quotes, text, the five named entities and
 * numbered ones. Comments, processing instructions and a plain document type are skipped. `null` for whatever else
 * there is, for unbalanced tags, and for more than any drawing needs: it is not known to be harmless then.
 */
export function readXml(text: string): XmlElement | null {
  const open: Building[] = [{name: '', attributes: new Map(), children: []}]
  const roots = open[0]?.children ?? []
  let count = 0
  let at = 0
  for (const {index, 0: whole, groups = {}} of text.matchAll(new RegExp(grammar, 'gs'))) {
    if (index !== at) return null
    at += whole.length
    const {tag, attributes, empty, end, words, skipped} = groups
    const parent = open.at(-1)
    if (!parent || skipped !== undefined) continue
    if (words !== undefined) {
      const plain = decoded(words)
      if (plain === null || (open.length === 1 && plain.trim() !== '')) return null
      parent.children.push(plain)
    } else if (end !== undefined) {
      if (open.length === 1 || open.pop()?.name !== end) return null
    } else if (tag !== undefined) {
      const pairs = attributesOf(attributes ?? '')
      if (!pairs || ++count > most.elements || open.length > most.depth) return null
      const element: Building = {name: tag, attributes: pairs, children: []}
      parent.children.push(element)
      if (empty !== '/') open.push(element)
    }
  }
  const elements = roots.filter(child => typeof child !== 'string')
  return at === text.length && open.length === 1 && elements.length === 1 ? (elements[0] ?? null) : null
}

type Building = {name: string; attributes: ReadonlyMap<string, string>; children: (Building | string)[]}

const most = {elements: 50_000, depth: 100}

const name = '[A-Za-z_][\\w.:-]*'
const attribute = `\\s+${name}\\s*=\\s*(?:"[^"<]*"|'[^'<]*')`
const grammar = [
  `<(?<tag>${name})(?<attributes>(?:${attribute}){0,200})\\s*(?<empty>/?)>`,
  `</(?<end>${name})\\s*>`,
  '(?<skipped><!--.*?-->|<\\?.*?\\?>|<!DOCTYPE[^<>[\\]]*>)',
  '(?<words>[^<]+)'
].join('|')

function attributesOf(text: string): ReadonlyMap<string, string> | null {
  const pairs = new Map<string, string>()
  for (const [, key = '', double, single] of text.matchAll(/([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    const value = decoded(double ?? single ?? '')
    if (value === null || pairs.has(key)) return null
    pairs.set(key, value)
  }
  return pairs
}

/** Entities replaced; `null` if one is unknown, or stands for a character that XML forbids. */
function decoded(text: string): string | null {
  const parts = text.replace(/&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([\da-f]{1,6}));/gi, (_, named, decimal, hex) => {
    if (named) return entities[named] ?? '\0'
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : '\0'
  })
  const bare = text.replaceAll(/&(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-f]{1,6});/gi, '')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML forbids
  return bare.includes('&') || /[\0-\x08\v\f\x0e-\x1f\ufffe\uffff\p{Cs}]/u.test(parts) ? null : parts
}

const entities: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'"}
