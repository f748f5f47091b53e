/** The names in a path, decoded; an empty one at the end stands for a folder; `null` if it is no path to a file of a site. */
export function namesOf(path: string): readonly string[] | null {
  try {
    const names = path.split('/').map(decodeURIComponent)
    const plain = (name: string): boolean => (!name.startsWith('.') || name === '.well-known') && !/[/\\\0]/.test(name)
    return names.every(plain) && !names.slice(0, -1).includes('') ? names : null
  } catch {
    return null
  }
}
