import type {Settings} from '../../../model/settings.js'
import {wellFormed} from '../../../site/well-formed.js'

/**
 * A permanent name (RFC 4151) from facts that no edit touches: the host and base where the site first appeared, and
 * the name of a thing there, such as `issues/81`. The year says only that the host was the site's then; one for all
 * sites and issues, so that a corrected date makes no new name.
 */
export function tagUri({address, base, firstAddress}: Settings, name: string): string {
  const {host, pathname} = new URL(firstAddress ?? address + base)
  const specific = encodeURI(wellFormed(name)).replace(/[#[\]]/g, encodeURIComponent)
  return `tag:${host},2026:${pathname.slice(1)}${specific}`
}
