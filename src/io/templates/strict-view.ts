import {message} from '../../model/message.js'
import {saidError} from '../../model/said-error.js'

/** What a strict view throws: `owner` is the strict object that lacks `property`. */
export type MissingProperty = Error & {readonly owner: object; readonly property: string}

/**
 * A function that copies plain data into a view whose missing properties throw; what is strict already stays as it is.
 *
 * Every object is copied onto one shared prototype that throws when it is asked for anything. What an object has is
 * then as fast to read as ever, and only what it lacks reaches the prototype.
 */
export function createStrictView(): <T>(data: T) => T {
  const guard: object = new Proxy(Object.create(null), {
    get(_, property, owner: object) {
      if (typeof property === 'symbol' || asked.has(property)) return undefined
      throw Object.assign(new Error(`No property ${property}`), {name: 'MissingProperty', owner, property})
    }
  })
  const strict = (value: unknown, depth: number): unknown => {
    if (typeof value !== 'object' || value === null) return value
    if (isStrict(value)) return value
    if (depth > deepest) throw saidError(message`Unexpected view deeper than ${deepest} levels, expected plain data`)
    if (Array.isArray(value)) return value.every(isStrict) ? value : value.map(item => strict(item, depth + 1))
    const prototype = Object.getPrototypeOf(value)
    if (prototype !== Object.prototype && prototype !== null) return value
    const copy: Record<string, unknown> = {__proto__: guard, ...value}
    for (const key of Object.keys(copy)) {
      const item = copy[key]
      if (typeof item === 'object' && item !== null) copy[key] = strict(item, depth + 1)
    }
    return copy
  }
  const isStrict = (value: unknown): boolean =>
    typeof value !== 'object' || value === null || Object.getPrototypeOf(value) === guard
  return <T>(data: T) => strict(data, 0) as T
}

export function isMissingProperty(error: unknown): error is MissingProperty {
  return error instanceof Error && error.name === 'MissingProperty'
}

/** A view that refers to itself would be copied for ever. */
const deepest = 20

/** What the language and Eta ask any object for. */
const asked = new Set(['toJSON', 'then', '__blocks'])
