/** `12.35%`: fine enough for any screen, and the same text on every machine. */
export function percent(share: number): string {
  return `${Math.round(share * 100) / 100}%`
}
