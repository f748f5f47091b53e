/**
 * A function that works out once what it makes of a thing, for as long as somebody holds the thing. It is for what never
 * changes, such as a parsed issue: another text is another thing.
 */
export function remembered<Thing extends object, Made>(make: (thing: Thing) => Made): (thing: Thing) => Made {
  const known = new WeakMap<Thing, {readonly made: Made}>()
  return thing => {
    const kept = known.get(thing)
    if (kept !== undefined) return kept.made
    const made = make(thing)
    known.set(thing, {made})
    return made
  }
}
