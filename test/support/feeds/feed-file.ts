/** A feed of a site: `path` below `dist/`, and its text. */
export type FeedFile = {readonly path: string; readonly text: string}

/** Of all files of a site, its feeds in one format. */
export function feedFiles(files: Iterable<readonly [path: string, text: string]>, format: 'xml' | 'json'): FeedFile[] {
  const name = RegExp(`(^|/)feed\\.${format}$`)
  return [...files].filter(([path]) => name.test(path)).map(([path, text]) => ({path, text}))
}
