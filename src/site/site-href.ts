import type {Settings} from '../model/settings.js'

/**
 * What a page says in `href`, `src` and the like as an href from the root of its host: `#x` on `issues/81/index.html` is
 * `/issues/81/index.html#x`. `null` if it leads out of the site.
 */
export function siteHref(
  written: string,
  page: string,
  {address, base}: Pick<Settings, 'address' | 'base'>
): string | null {
  const href = written.startsWith(address + base) ? written.slice(address.length) : written
  if (href.startsWith('//') || /^[a-z][a-z0-9+.-]*:/i.test(href)) return null
  if (href.startsWith('/')) return href
  const {pathname, hash} = new URL(href, `http://localhost${base}${page.split('/').map(encodeURIComponent).join('/')}`)
  return pathname + hash
}
