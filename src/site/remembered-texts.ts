/** A function that works out once what it makes of a text. It keeps every text that it saw. */
export function rememberedTexts<Made>(make: (text: string) => Made): (text: string) => Made {
  const known = new Map<string, {readonly made: Made}>()
  return text => {
    const kept = known.get(text)
    if (kept !== undefined) return kept.made
    const made = make(text)
    known.set(text, {made})
    return made
  }
}
