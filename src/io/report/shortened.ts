/** A long text without its middle: what it quotes may be a picture in one address, what follows says what was expected. */
export function shortened(text: string): string {
  if (text.length <= most) return text
  const characters = [...text.slice(0, 2 * most), ...text.slice(-2 * most)]
  return `${characters.slice(0, most / 2).join('')} … ${characters.slice(-most / 2).join('')}`
}

const most = 320
