/** `13,000`: in every language, and whatever the locale of the machine. */
export function grouped(count: number): string {
  return count < 1000 ? String(count) : String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')
}
