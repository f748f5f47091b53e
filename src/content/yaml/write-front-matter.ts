import {Document, isMap, isScalar, type Pair, parseDocument, Scalar, visit} from 'yaml'

type Value = string | number | boolean | readonly string[]

/**
 * The block between `---` lines, with its keys in order. What stood there stays, comments too; what it lacks of `values`
 * is added.
 *
 * @param yaml What stood between the lines; `''` if nothing did.
 * @param order The keys' names in order, each with its other names.
 */
export function writeFrontMatter(
  yaml: string,
  values: Readonly<Record<string, Value>>,
  order: readonly (readonly string[])[]
): string {
  const document = parseDocument(yaml, {version: '1.2', schema: 'core'})
  const map = isMap(document.contents) ? document.contents : document.createNode({})
  const has = (names: readonly string[]) => map.items.some(pair => names.includes(nameOf(pair)))
  for (const [key, value] of Object.entries(values)) {
    const names = order.find(([name]) => name === key) ?? [key]
    if (!has(names)) map.items.push(document.createPair(key, value))
  }
  const rank = (pair: Pair) => {
    const found = order.findIndex(names => names.includes(nameOf(pair)))
    return found < 0 ? order.length : found
  }
  map.items.sort((a, b) => rank(a) - rank(b))
  const written = new Document(map, {version: '1.2', schema: 'core'})
  written.commentBefore = document.commentBefore
  written.comment = document.comment
  visit(written, {
    Scalar: (_, node) => {
      node.spaceBefore = false
      // Text is read as it was written: `007` is no 7.
      if (typeof node.value === 'number' && node.source && String(node.value) !== node.source) node.value = node.source
      if (node.type === Scalar.QUOTE_DOUBLE || node.type === Scalar.QUOTE_SINGLE) delete node.type
    }
  })
  // An empty map would be written as `{}`.
  const text = map.items.length === 0 ? '' : written.toString({lineWidth: 0, flowCollectionPadding: false})
  return `---\n${text}---`
}

function nameOf({key}: Pair): string {
  return isScalar(key) ? String(key.source ?? key.value) : ''
}
