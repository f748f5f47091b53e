/**
 * A function that makes something of each item of a list, but not again where the very same item stood the last time. If
 * all that it makes is what it made then, it gives the very list that it gave.
 */
export function eachWhileSame<Item, Made>(make: (item: Item) => Made): (items: readonly Item[]) => readonly Made[] {
  let last: {readonly items: readonly Item[]; readonly made: readonly Made[]} = {items: [], made: []}
  return items => {
    const {items: before, made: known} = last
    const made = items.map((item, index) =>
      index < before.length && before[index] === item ? (known[index] as Made) : make(item)
    )
    const isSame = made.length === known.length && made.every((each, index) => each === known[index])
    last = {items, made: isSame ? known : made}
    return last.made
  }
}
