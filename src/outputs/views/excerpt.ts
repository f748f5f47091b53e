/** At most `length` characters, cut with an ellipsis: for descriptions that others show. `null` if there are none. */
export function excerpt(text: string, length = 160): string | null {
  const characters = [...text.replace(/\s+/g, ' ').trim()]
  if (characters.length === 0) return null
  return characters.length <= length ? characters.join('') : `${characters.slice(0, length - 1).join('')}…`
}
