import {type IdentifierForm, identifierForms} from './identifier-forms.js'

export type Identifier = {
  /** Who numbers the paper, such as `arxiv`. */
  readonly scheme: string
  /** In one spelling: without version, in the case the scheme uses. */
  readonly id: string
}

/** What an address says for certain about which paper it leads to; `null` if nothing. */
export function identifierOf(address: string): Identifier | null {
  const [, host = '', path = ''] = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)(?::\d+)?([^#]*)/i.exec(address) ?? []
  const forms = byHost.get(host.toLowerCase().replace(/^(?:www|export|m)\./, ''))
  if (forms === undefined) return null
  const plain = decode(path).replace(/\/{2,}/g, '/')
  for (const {scheme, form, id} of forms) {
    const match = form.exec(plain)
    if (match !== null) return elsewhere({scheme, id: id(...match.slice(1))})
  }
  return null
}

const byHost: ReadonlyMap<string, readonly IdentifierForm[]> = new Map(
  identifierForms.flatMap(({hosts}) =>
    hosts.map(host => [host, identifierForms.filter(form => form.hosts.includes(host))] as const)
  )
)

/** A DOI that another scheme's number was made into is that number. */
function elsewhere({scheme, id}: Identifier): Identifier {
  if (scheme !== 'doi') return {scheme, id}
  const arxiv = /^10\.48550\/arxiv\.(.+?)(?:v\d+)?$/.exec(id)?.[1]
  if (arxiv !== undefined) return {scheme: 'arxiv', id: arxiv.replace(/^([a-z-]+)\.[a-z]{2}\//, '$1/')}
  const acl = /^10\.(?:18653|3115)\/v1\/([a-z]\d\d-\d{4}|\d{4}\.[\w-]+\.\d+)$/.exec(id)?.[1]
  return acl === undefined ? {scheme, id} : {scheme: 'acl', id: /^\d/.test(acl) ? acl : acl.toUpperCase()}
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
