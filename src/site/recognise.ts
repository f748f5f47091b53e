import type {SchemeId} from '../model/schemes.js'
import type {IdentifierForm} from './identifier-forms/form.js'
import {identifierForms} from './identifier-forms.js'

/** What an address is known to open. */
export type Recognised = {
  readonly scheme: SchemeId
  /** In the spelling that readers see. */
  readonly id: string
  readonly opens: IdentifierForm['opens']
}

/** `null` if nobody knows the address. */
export function recognise(address: string): Recognised | null {
  const [, host = '', path = ''] = parts.exec(address) ?? []
  const forms = byHost.get(host.toLowerCase().replace(/^(?:www|export|m)\./, ''))
  if (forms === undefined) return null
  const plain = decode(path).replace(/\/{2,}/g, '/')
  for (const {scheme, opens, pattern, id} of forms) {
    const match = pattern.exec(plain)
    if (match === null) continue
    // What a form leaves over, such as a query, may change what is shown.
    const whole = opens !== 'page' || match[0].length === plain.length
    return elsewhere({scheme, id: id(...match.slice(1)), opens: whole ? opens : 'shape'})
  }
  return null
}

/** Host, path and query. To a browser `\` is `/`, so no user's name holds one. */
const parts = /^https?:\/\/(?:[^/?#@\\]*@)?([^/?#:@\\]+)(?::(?:80|443)(?=[/?#]|$))?([^#]*)/i

const byHost: ReadonlyMap<string, readonly IdentifierForm[]> = new Map(
  identifierForms.flatMap(({hosts}) =>
    hosts.map(host => [host, identifierForms.filter(form => form.hosts.includes(host))] as const)
  )
)

/** A DOI that another scheme's number was made into is that number. */
function elsewhere(found: Recognised): Recognised {
  if (found.scheme !== 'doi') return found
  const id = found.id.toLowerCase()
  const arxiv = /^10\.48550\/arxiv\.(.+?)(?:v\d+)?$/.exec(id)?.[1]
  if (arxiv !== undefined) {
    return {scheme: 'arxiv', id: arxiv.replace(/^([a-z-]+)\.[a-z]{2}\//, '$1/'), opens: 'shape'}
  }
  const acl = /^10\.(?:18653|3115)\/v1\/([a-z]\d\d-\d{4}|\d{4}\.[\w-]+\.\d+)$/.exec(id)?.[1]
  if (acl !== undefined) return {scheme: 'acl', id: /^\d/.test(acl) ? acl : acl.toUpperCase(), opens: 'shape'}
  return found
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
