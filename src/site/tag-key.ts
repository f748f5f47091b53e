/** The identity of a tag: case, width and runs of blanks do not count. */
export function tagKey(tag: string): string {
  return tag.normalize('NFKC').toLowerCase().normalize('NFKC').trim().replace(/\s+/g, ' ')
}
