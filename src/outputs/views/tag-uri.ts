import type {Settings} from '../../model/settings.js'

/**
 * A permanent name (RFC 4151) from facts that no edit touches: the site's host and base, and an issue's number.
 * The year says only that the host was the site's then; one for all sites and issues, so that a corrected date
 * makes no new name.
 */
export function tagUri({address, base}: Settings, name: string): string {
  return `tag:${new URL(address).host},2026:${base.slice(1)}${name}`
}
