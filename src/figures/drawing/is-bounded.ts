import type {XmlElement} from './read-xml.js'

/**
 * Whether a drawing stays a drawing when every reference in it is followed: references that multiply (a billion laughs
 * by `use`) or go in circles could hang a browser.
 */
export function isBounded(root: XmlElement): boolean {
  const named = new Map<string, XmlElement>()
  for (const element of everyOf(root)) named.set(element.attributes.get('id') ?? '', element)
  named.delete('')
  const known = new Map<XmlElement, number>()
  const weigh = (element: XmlElement, depth: number): number => {
    const before = known.get(element)
    if (before !== undefined) return before
    if (depth > deepest) return Number.POSITIVE_INFINITY
    // Met again before it is weighed, it refers to itself.
    known.set(element, Number.POSITIVE_INFINITY)
    const targets = [...element.attributes.values()].flatMap(value => {
      const target = named.get(/^(?:url\()?#([\w.-]+)\)?$/.exec(value)?.[1] ?? '')
      return target ? [target] : []
    })
    const parts = [...childrenOf(element), ...targets]
    const weight = parts.reduce((sum, part) => sum + weigh(part, depth + 1), 1)
    known.set(element, weight)
    return weight
  }
  return weigh(root, 0) <= heaviest
}

const heaviest = 200_000
const deepest = 500

function* everyOf(element: XmlElement): Generator<XmlElement> {
  yield element
  for (const child of childrenOf(element)) yield* everyOf(child)
}

function childrenOf({children}: XmlElement): XmlElement[] {
  return children.filter(child => typeof child !== 'string')
}
