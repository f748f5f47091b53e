/** The indexes at which a list holds another item than one before. */
export function changedPlaces(before: readonly unknown[], now: readonly unknown[]): readonly number[] {
  const found: number[] = []
  // Of thousands of items one or two changed, so this is all there is to do, many times a save.
  for (let at = 0; at < now.length; at++) if (now[at] !== before[at]) found.push(at)
  return found
}
