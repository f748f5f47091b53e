/**
 * Where a figure is published: `assets/figures/overview-960.0f3a5b7c9d1e.webp`, a name that a person can read and a
 * hash that makes it unique and tells its content.
 */
export function figurePath(source: string, suffix: string, key: string, extension: string): string {
  return `assets/figures/${stemOf(source)}${suffix}.${key.slice(0, 12)}.${extension}`
}

/** Letters and digits of any script. */
function stemOf(source: string): string {
  const name = source.slice(source.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '')
  const words =
    name
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return [...words.join('-')].slice(0, 40).join('').replace(/-$/, '') || 'figure'
}
