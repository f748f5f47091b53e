import {identifierForms} from './identifier-forms.js'

export type Identifier = {
  /** Who numbers the paper, such as `arxiv`. */
  readonly scheme: string
  /** In one spelling: without version, in the case the scheme uses. */
  readonly id: string
}

/** What an address says for certain about which paper it leads to; `null` if nothing. */
export function identifierOf(address: string): Identifier | null {
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  const host = url.hostname.replace(/^(?:www|export|m)\./, '')
  const path = decode(url.pathname).replace(/\/{2,}/g, '/') + url.search
  for (const {scheme, hosts, form, id} of identifierForms) {
    if (!hosts.some(known => host === known)) continue
    const match = form.exec(path)
    if (match !== null) return elsewhere({scheme, id: id(...match.slice(1))})
  }
  return null
}

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
