import type {Store} from '../io/store.js'

/** A store that keeps what it read as JSON, and sizes, for processes that ask for the same again and again. */
export function memoryStore(store: Store): Store {
  const known = new Map<string, unknown>()
  const sizes = new Map<string, number>()
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
      const size = sizes.get(name) ?? store.size(kind, key)
      if (size !== null) sizes.set(name, size)
      return size
    },
    putJson(kind, key, value) {
      known.set(`${kind} ${key}`, value)
      store.putJson(kind, key, value)
    }
  }
}
