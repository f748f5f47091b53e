import type {Picture, Variant} from '../model/site.js'
import type {Use} from './recipe-of.js'

/** What a file is for, as its plan says. */
export function useOf({full, stills}: Picture, {key}: Variant): Use {
  if (key === full.key) return 'full'
  return stills.some(still => still.key === key) ? 'still' : 'page'
}
