/**
 * The file below `dist/` that an href of this site opens: `/reading/issues/81/#x` → `issues/81/index.html`.
 * `null` if it does not begin with `base` or is no valid address.
 */
export function distPath(base: string, href: string): string | null {
  const path = href.replace(/[?#].*$/s, '')
  if (!path.startsWith(base)) return null
  try {
    const below = decodeURIComponent(path.slice(base.length))
    return below === '' || below.endsWith('/') ? `${below}index.html` : below
  } catch {
    return null
  }
}
