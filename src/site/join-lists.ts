/** The items of some lists, of which most may be empty. `flat` and `flatMap` take many times as long. */
export function joinLists<Item>(lists: readonly (readonly Item[])[]): readonly Item[] {
  const all: Item[] = []
  for (const list of lists) if (list.length > 0) all.push(...list)
  return all
}
