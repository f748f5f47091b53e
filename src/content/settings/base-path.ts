/**
 * The path below which a site lives, with a slash at both ends, percent-encoded as in an address:
 * `reading`, `/reading` and `/reading/` are `/reading/`, and nothing is `/`. `null` if it is no path.
 */
export function basePath(written: string): string | null {
  const inner = written.replace(/^\/|\/$/g, '')
  if (inner === '') return written.length <= 1 ? '/' : null
  const path = `/${inner}/`
  if (/[\s\\?#:"<>]|\/\//.test(path) || !URL.canParse(path, 'http://localhost')) return null
  const {pathname} = new URL(path, 'http://localhost')
  // Dots that climb or stay, such as in `/a/../b/`, leave fewer segments.
  return pathname.split('/').length === path.split('/').length ? pathname : null
}
