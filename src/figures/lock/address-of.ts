/** The address under which a remote figure is locked: two that differ in their fragment name one picture. */
export function addressOf(url: string): string {
  const address = new URL(url)
  address.hash = ''
  return address.href
}
