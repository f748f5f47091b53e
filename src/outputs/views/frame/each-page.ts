import type {Files, Page} from '../../../model/site.js'

/** A page of each item, of which any can be had without those before it. */
export function eachPage<Item>(items: readonly Item[], make: (item: Item) => Page): Files {
  return {
    *[Symbol.iterator]() {
      for (const item of items) yield make(item)
    },
    at(index) {
      const item = items[index]
      return item === undefined ? null : make(item)
    }
  }
}
