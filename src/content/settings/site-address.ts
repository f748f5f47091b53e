import {webAddress} from './web-address.js'

/** Scheme and host of a site: `https://papers.example.org`; a slash at the end is dropped. `null` if it says more, or less. */
export function siteAddress(written: string): string | null {
  if (!webAddress(written)) return null
  const {origin, href} = new URL(written)
  return href === `${origin}/` ? origin : null
}
