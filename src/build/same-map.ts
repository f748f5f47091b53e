/** The map that was, if this is the same one. */
export function sameMap<Key, Value>(
  before: ReadonlyMap<Key, Value>,
  now: ReadonlyMap<Key, Value>
): ReadonlyMap<Key, Value> {
  if (before.size !== now.size) return now
  const keys = before.keys()
  for (const [key, value] of now) if (keys.next().value !== key || before.get(key) !== value) return now
  return before
}
