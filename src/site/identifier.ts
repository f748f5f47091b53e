import {schemes} from '../model/schemes.js'
import type {Identifier} from '../model/site.js'
import {recognise} from './recognise.js'

/** What an address says for certain about what it leads to; `null` if nothing. */
export function identifierOf(address: string): Identifier | null {
  const found = recognise(address)
  if (found === null || found.opens === 'part') return null
  const {scheme, id} = found
  return {scheme, id: schemes[scheme].anyCase ? id.toLowerCase() : id}
}
