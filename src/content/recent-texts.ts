/** What somebody made of the last texts that they asked for: those of some issues that somebody works on. */
export type RecentTexts<Made> = (text: string, make: () => Made) => Made

/** @param most So many texts are remembered. */
export function createRecentTexts<Made>(most: number): RecentTexts<Made> {
  const known = new Map<string, {readonly made: Made}>()
  return (text, make) => {
    const recent = known.get(text) ?? {made: make()}
    // The last that was asked for stands last.
    known.delete(text)
    known.set(text, recent)
    const [oldest] = known.keys()
    if (known.size > most && oldest !== undefined) known.delete(oldest)
    return recent.made
  }
}
