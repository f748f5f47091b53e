import {basePath} from './base-path.js'
import {siteAddress} from './site-address.js'

/** The whole address of a site, with a slash at its end: `https://old.example.org/reading/`. `null` if it is none. */
export function firstAddress(written: string): string | null {
  const [, host = '', path = ''] = /^(https?:\/\/[^/?#]*)(.*)$/i.exec(written) ?? []
  const address = siteAddress(host)
  const base = basePath(path)
  return address === null || base === null ? null : address + base
}
