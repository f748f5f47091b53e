import {type SchemeId, schemes} from '../model/schemes.js'
import {recognise} from './recognise.js'

export type Identifier = {
  /** Who numbers the paper; `id` for what an editor fixed. */
  readonly scheme: SchemeId | 'id'
  /** In one spelling: without version, in the case the scheme uses. */
  readonly id: string
}

/** What an address says for certain about what it leads to; `null` if nothing. */
export function identifierOf(address: string): Identifier | null {
  const found = recognise(address)
  if (found === null || found.opens === 'part') return null
  const {scheme, id} = found
  return {scheme, id: schemes[scheme].anyCase ? id.toLowerCase() : id}
}
