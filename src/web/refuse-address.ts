import {isIP} from 'node:net'
import {type Message, message} from '../model/message.js'
import type {Refused} from './answer.js'
import {isLocalAddress} from './local-address.js'

/**
 * Why an address is not asked at all; `null` if it may be. A host name is judged again by the addresses it turns out
 * to have. Ports below 1024 but for the web's own belong to other services, which should not get our bytes.
 */
export function refuseAddress(url: URL, allowLocal: boolean): Refused | null {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    return refused(message`Unexpected \`${url.protocol}\`, expected \`https:\` or \`http:\``)
  }
  if (url.username !== '' || url.password !== '') return refused(message`Unexpected name or password in an address`)
  if (allowLocal) return null
  if (!['', '80', '443'].includes(url.port) && Number(url.port) < 1024) {
    return refused(message`Unexpected port ${url.port}, expected 80, 443 or one from 1024`)
  }
  const host = url.hostname.replace(/^\[|\]$/g, '')
  return isIP(host) !== 0 && isLocalAddress(host) ? localNetwork(host) : null
}

/** @param host An IP address, or a name that leads to nothing else. */
export function localNetwork(host: string): Refused {
  const reason = message`Unexpected address in this machine’s own network (${host}), expected a public one`
  return {kind: 'refused', local: true, reason}
}

function refused(reason: Message): Refused {
  return {kind: 'refused', local: false, reason}
}
