import {type SchemeId, schemes} from '../model/schemes.js'
import {wellFormed} from './well-formed.js'

/** Where a scheme shows what one of its ids names; `null` where the id alone does not tell. */
export function schemeAddress(scheme: SchemeId, id: string): string | null {
  const {address} = schemes[scheme]
  if (address === null) return null
  // Slashes, brackets and colons of DOIs and paths stay readable; what would end the address does not.
  return address.replace('{id}', () => encodeURI(wellFormed(id)).replace(/[?#]/g, encodeURIComponent))
}
