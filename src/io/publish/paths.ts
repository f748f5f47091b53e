/** The folders above a path below `dist/`, outermost first: `a`, `a/b` for `a/b/c.html`. */
export function foldersOf(path: string): readonly string[] {
  const names = path.split('/').slice(0, -1)
  return names.map((_, index) => names.slice(0, index + 1).join('/'))
}

/** Equal for paths that are one file where case or the composition of letters is ignored. */
export function sameFile(path: string): string {
  return path.normalize('NFC').toLowerCase()
}

/** Where files are written before they are renamed into place, and what lists the files that are ours. */
export const unfinished = '.offprint'
export const manifestName = '.offprint.json'

/** Whether a path stays below the folder and clear of what publishing itself keeps there. */
export function isPublishable(path: string): boolean {
  const names = path.split('/')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: no name should hold one
  const isName = (name: string): boolean => name !== '' && name !== '.' && name !== '..' && !/[\0-\x1f\\]/.test(name)
  return names.every(isName) && names[0] !== unfinished && path !== manifestName
}
