import type {Store} from '../io/store.js'

/**
 * A store that keeps what it read as JSON, and sizes, for processes that ask for the same again and again. What another
 * process adds meanwhile it may not know of; `get` always looks.
 */
export function memoryStore(store: Store): Store {
  const known = new Map<string, unknown>()
  const sizes = new Map<string, number | null>()
  return {
    ...store,
    getJson(kind, key) {
      const name = `${kind} ${key}`
      const value = known.get(name) ?? store.getJson(kind, key)
      if (value !== null) known.set(name, value)
      return value
    },
    size(kind, key) {
      const name = `${kind} ${key}`
      const known = sizes.get(name)
      if (known !== undefined) return known
      const size = store.size(kind, key)
      sizes.set(name, size)
      return size
    },
    put(kind, key, bytes) {
      sizes.delete(`${kind} ${key}`)
      store.put(kind, key, bytes)
    },
    putJson(kind, key, value) {
      known.set(`${kind} ${key}`, value)
      store.putJson(kind, key, value)
    }
  }
}
