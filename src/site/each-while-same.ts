/**
 * A function that makes something of each item of a list, but not again where the very same item stood the last time. If
 * all did, it gives the very list that it gave then.
 */
export function eachWhileSame<Item, Made>(make: (item: Item) => Made): (items: readonly Item[]) => readonly Made[] {
  let last: {readonly items: readonly Item[]; readonly made: readonly Made[]} = {items: [], made: []}
  return items => {
    const {items: before, made: known} = last
    const stands = (item: Item, index: number): boolean => index < before.length && before[index] === item
    const made =
      items.length === before.length && items.every(stands)
        ? known
        : items.map((item, index) => (stands(item, index) ? (known[index] as Made) : make(item)))
    last = {items, made}
    return made
  }
}
